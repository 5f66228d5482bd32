package uk.totalplace.common.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.RecordsMoved;

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

    void follow(@Observes RecordsMoved moved) {
        String now = "(select a.organisation_code from common.account a where a.name = v.owner and a.organisation_code <> v.organisation_code)";
        database.update("update common.saved_view v set organisation_code = " + now + ", version = v.version + 1 where v.organisation_code = ? and exists " + now, moved.predecessor());
    }
}
