package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.transfer.PaidSides;
import uk.totalplace.counting.transfer.SidesPutBack;

/** Keeps transfers true to the payments that were accepted as passed to partners, when payments come and go after that. For the intake of payments, in its own transaction. */
@ApplicationScoped
public class AcceptedPayments {
    @Inject
    private Database database;
    @Inject
    private PaidSides sides;
    @Inject
    private AcceptedYears years;

    /** An upload has brought its payments. */
    public void came(long run, String actor) {
        years.recount(hold(run), actor);
    }

    /** Holds the accepted candidates that an upload has payments of, so that nobody else sums payments up until this transaction ends; to be called before those payments go. */
    public List<String> hold(long run) {
        sides.takeTurn();
        return database.query(row -> row.getString(1), "select distinct a.subject from counting.accepted_year a" + AcceptedYears.ACCEPTED + " join counting.payment_file f on f.organisation_code = a.payer_code"
                + " join counting.supplier_sum s on s.import_run = f.import_run and s.supplier_key = a.supplier_key where f.import_run = ? and a.kind is not null order by a.subject", run);
    }

    /** Their payments have gone. */
    public void went(List<String> subjects, String actor) {
        years.recount(subjects, actor);
    }

    void speakAgain(@Observes SidesPutBack putBack) {
        putBack.passings().forEach(passing -> years.settle(passing, false, putBack.actor()));
    }
}
