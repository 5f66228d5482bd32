package uk.totalplace.common.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/**
 * The returns that an organisation was called for. One that is still due passes to the successor, unless the successor owes the same return itself;
 * what has come stays with the body whose it was.
 */
@ApplicationScoped
public class ReturnHoldings implements AssignableHoldings {
    private static final String THINGS = "returns due";
    private static final String ID = "cast(r.id as varchar(20))";
    private static final String DUE = "r.organisation_code = ? and r.state = 'DUE'";
    private static final String COUNT = "select count(*) from common.called_return r where ";
    private static final String OWED_ANYWAY = " exists (select 1 from common.called_return s where s.call_id = r.call_id and s.organisation_code = ?)";

    @Inject
    private Database database;
    @Inject
    private Audit audit;
    @Inject
    private Accounts accounts;

    @Override
    public List<Holding> of(String organisation) {
        return accounts.current().sees(organisation, false) ? List.of(new Holding(THINGS, database.count(COUNT + DUE, organisation), false, list(organisation) + "&state=DUE"),
                new Holding("returns handed in", settled(organisation), true, list(organisation))) : List.of();
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(passing(predecessor, successor, Picked.ALL), new Passing("returns handed in", 0, settled(predecessor), "History stays with the body whose it was."));
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        long due = database.count(COUNT + DUE + picked.and(ID), picked.after(predecessor));
        long twice = database.count(COUNT + DUE + " and" + OWED_ANYWAY + picked.and(ID), picked.after(predecessor, successor));
        return new Passing(THINGS, due - twice, twice, twice == 0 ? null : "The successor owes the same return itself.");
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(2)), "select r.id, c.title || ' ' || c.period from common.called_return r join common.return_call c on c.id = r.call_id where " + DUE + " order by c.due_on, r.id limit ?", organisation, most);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        audit.passed("return", database.query(row -> row.getString(1), "select r.id from common.called_return r where " + DUE + " and not" + OWED_ANYWAY + picked.and(ID) + " order by r.id", picked.after(predecessor, successor)), predecessor, successor);
        database.update("update common.called_return r set organisation_code = ?, version = r.version + 1 where " + DUE + " and not" + OWED_ANYWAY + picked.and(ID), picked.after(successor, predecessor, successor));
    }

    private static String list(String organisation) {
        return "/data/returns.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
    }

    private long settled(String organisation) {
        return database.count("select count(*) from common.called_return where organisation_code = ? and state <> 'DUE'", organisation);
    }
}
