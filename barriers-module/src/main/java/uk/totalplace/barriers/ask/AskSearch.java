package uk.totalplace.barriers.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Asks to government, for those who point to them and those who search. */
@ApplicationScoped
public class AskSearch implements SearchSource {
    @Inject
    private Asks asks;

    @Override
    public String kind() {
        return "ask";
    }

    @Override
    public String word() {
        return "Ask to government";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return asks.find(code).map(this::link);
    }

    @Override
    public String words() {
        return "Asks to government";
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return asks.search(text, first, most).map(this::link);
    }

    private RecordLink link(AskRow row) {
        return new RecordLink(new RecordRef(kind(), row.ref()), word(), row.text(), row.ref(), AskLink.to(row.ref()));
    }
}
