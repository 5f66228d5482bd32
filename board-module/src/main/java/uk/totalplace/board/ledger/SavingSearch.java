package uk.totalplace.board.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Savings, for those who point to them and those who search. */
@ApplicationScoped
public class SavingSearch implements SearchSource {
    @Inject
    private SavingLines savings;

    @Override
    public String kind() {
        return "saving";
    }

    @Override
    public String word() {
        return "Saving";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return savings.find(code).map(sheet -> link(sheet.ref(), sheet.details().title(), sheet.status()));
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return savings.find(code).filter(SavingSheet::correctable).isPresent();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return savings.search(text, first, most).map(row -> link(row.ref(), row.title(), row.status()));
    }

    private RecordLink link(String ref, String title, Status status) {
        return new RecordLink(new RecordRef(kind(), ref), word(), title, ref + ", " + status.word().toLowerCase(Locale.ROOT), SavingLink.to(ref));
    }
}
