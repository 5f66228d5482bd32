package uk.totalplace.common.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Organisations, for those who point to them and those who search. */
@ApplicationScoped
public class OrganisationSearch implements SearchSource {
    @Inject
    private Organisations organisations;

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String word() {
        return "Organisation";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return organisations.find(code).map(this::link);
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return caller.keepsFor(code);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return organisations.search(text, first, most).map(this::link);
    }

    private RecordLink link(OrganisationRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.name(), row.kind().word(), "/data/organisation.xhtml?code=" + row.code());
    }
}
