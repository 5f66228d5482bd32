package uk.totalplace.common.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;

/**
 * The returns that an organisation was called for. One that is still due passes to the successor, unless the successor owes the same return itself;
 * what has come stays with the body whose it was.
 */
@ApplicationScoped
public class ReturnHoldings implements HoldingSource {
    private static final String DUE = "r.organisation_code = ? and r.state = 'DUE'";
    private static final String OWED_ANYWAY = " exists (select 1 from common.called_return s where s.call_id = r.call_id and s.organisation_code = ?)";

    @Inject
    private Database database;
    @Inject
    private Accounts accounts;

    @Override
    public List<Holding> of(String organisation) {
        return accounts.current().sees(organisation, false) ? List.of(new Holding("returns due", database.count("select count(*) from common.called_return r where " + DUE, organisation), false, "/data/returns.xhtml"),
                new Holding("returns handed in", settled(organisation), true, "/data/returns.xhtml")) : List.of();
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        long due = database.count("select count(*) from common.called_return r where " + DUE, predecessor);
        long twice = database.count("select count(*) from common.called_return r where " + DUE + " and" + OWED_ANYWAY, predecessor, successor);
        return List.of(new Passing("returns due", due - twice, twice, twice == 0 ? null : "The successor owes the same return itself."),
                new Passing("returns handed in", 0, settled(predecessor), "History stays with the body whose it was."));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> database.update("update common.called_return r set organisation_code = ?, version = r.version + 1 where " + DUE + " and not" + OWED_ANYWAY, successor, merged.predecessor(), successor));
    }

    private long settled(String organisation) {
        return database.count("select count(*) from common.called_return where organisation_code = ? and state <> 'DUE'", organisation);
    }
}
