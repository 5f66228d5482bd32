package uk.totalplace.barriers.register;

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

/** Barriers, for those who point to them and those who search. */
@ApplicationScoped
public class BarrierSearch implements SearchSource {
    @Inject
    private Barriers barriers;

    @Override
    public String kind() {
        return "barrier";
    }

    @Override
    public String word() {
        return "Barrier";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return barriers.find(code).map(sheet -> link(sheet.ref(), sheet.details().title(), sheet.status()));
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return barriers.find(code).filter(BarrierSheet::correctable).isPresent();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return barriers.search(text, first, most).map(row -> link(row.ref(), row.title(), row.status()));
    }

    private RecordLink link(String ref, String title, Status status) {
        return new RecordLink(new RecordRef(kind(), ref), word(), title, ref + ", " + status.word().toLowerCase(Locale.ROOT), BarrierLink.to(ref));
    }
}
