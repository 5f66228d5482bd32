package uk.totalplace.common.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Returns due, for those who point to them and those who search. */
@ApplicationScoped
public class ReturnSearch implements SearchSource {
    @Inject
    private Returns returns;
    @Inject
    private Organisations organisations;

    @Override
    public String kind() {
        return "return";
    }

    @Override
    public String word() {
        return "Return due";
    }

    @Override
    public String words() {
        return "Returns due";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return code.matches("\\d{1,18}") ? returns.find(Long.parseLong(code)).map(this::link) : Optional.empty();
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return code.matches("\\d{1,18}") && returns.find(Long.parseLong(code)).filter(row -> caller.keepsFor(row.organisation())).isPresent();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return returns.search(text, first, most).map(this::link);
    }

    private RecordLink link(ReturnRow row) {
        return new RecordLink(new RecordRef(kind(), String.valueOf(row.id())), word(), row.title() + " " + row.period(), organisations.names().get(row.organisation()), "/data/return.xhtml?id=" + row.id());
    }
}
