package uk.totalplace.common.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;

/** The saved views of an organisation's people. They go with their owners' accounts, so that what was shared is shared still. */
@ApplicationScoped
public class ViewHoldings implements HoldingSource {
    @Inject
    private Database database;

    /** Views are people's own; nobody counts them. */
    @Override
    public List<Holding> of(String organisation) {
        return List.of();
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(new Passing("saved views", database.count("select count(*) from common.saved_view where organisation_code = ?", predecessor), 0, null));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> database.update("update common.saved_view set organisation_code = ?, version = version + 1 where organisation_code = ?", successor, merged.predecessor()));
    }
}
