package uk.totalplace.regulation.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Obligations, for those who point to them and those who search. */
@ApplicationScoped
public class ObligationSearch implements SearchSource {
    @Inject
    private Obligations obligations;

    @Override
    public String kind() {
        return "obligation";
    }

    @Override
    public String word() {
        return "Obligation";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return obligations.find(code).map(this::link);
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return caller.isOfficer() || caller.has(Role.PARTNER);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return obligations.search(text, first, most).map(this::link);
    }

    private RecordLink link(ObligationRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.title(), row.inspectorate(), "/regulation/obligation.xhtml?code=" + row.code());
    }
}
