package uk.totalplace.barriers.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;
import uk.totalplace.common.organisation.RecordsMoved;
import uk.totalplace.common.record.FollowedRecords;
import uk.totalplace.common.record.RecordsGoing;

/**
 * The barriers that an organisation owns. Open ones pass to a sole successor, what is resolved or closed stays as it was. A link to a record that has got a
 * new place with the succession follows it there.
 */
@ApplicationScoped
public class BarrierHoldings implements AssignableHoldings {
    private static final String THINGS = "open barriers";
    private static final String OPEN = "status in (" + Arrays.stream(Status.values()).filter(Status::isOpen).map(status -> "'" + status.name() + "'").collect(Collectors.joining(", ")) + ")";
    private static final String OPEN_OWNED = "select count(*) from barriers.barrier where owner_code = ? and " + OPEN;

    @Inject
    private Database database;
    @Inject
    private Audit audit;
    @Inject
    private FollowedRecords records;

    @Override
    public List<Holding> of(String organisation) {
        String list = "/barriers/barriers.xhtml?owner=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
        return List.of(new Holding(THINGS, database.count(OPEN_OWNED, organisation), false, list), new Holding("barriers that are past", past(organisation), true, list));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(passing(predecessor, successor, Picked.ALL), new Passing("barriers that are past", 0, past(predecessor), "History stays with the body whose it was."));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(1) + " " + row.getString(2)), "select ref, title from barriers.barrier where owner_code = ? and " + OPEN + " order by ref limit ?", organisation, most);
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, database.count(OPEN_OWNED + picked.and("ref"), picked.after(predecessor)), 0, null);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> {
            assign(merged.predecessor(), successor, merged.on(), Picked.ALL);
            String affected = "b.ref in (select a.barrier_ref from barriers.barrier_affected a where a.organisation_code = ?) and b.ref not in (select s.barrier_ref from barriers.barrier_affected s where s.organisation_code = ?) and " + OPEN;
            database.query(row -> row.getString(1), "select b.ref from barriers.barrier b where " + affected + " order by b.ref", merged.predecessor(), successor)
                    .forEach(ref -> audit.record("barrier:" + ref, "passed", "being affected from " + merged.predecessor() + " to " + successor));
            database.update("update barriers.barrier b set version = b.version + 1 where " + affected, merged.predecessor(), successor);
            database.update("insert into barriers.barrier_affected (barrier_ref, organisation_code) select a.barrier_ref, cast(? as varchar(40)) from barriers.barrier_affected a join barriers.barrier b on b.ref = a.barrier_ref"
                    + " where a.organisation_code = ? and b." + OPEN + " and not exists (select 1 from barriers.barrier_affected s where s.barrier_ref = a.barrier_ref and s.organisation_code = ?)", successor, merged.predecessor(), successor);
        });
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        audit.passed("barrier", database.query(row -> row.getString(1), "select ref from barriers.barrier where owner_code = ? and " + OPEN + picked.and("ref") + " order by ref", picked.after(predecessor)), predecessor, successor);
        database.update("update barriers.barrier set owner_code = ?, version = version + 1 where owner_code = ? and " + OPEN + picked.and("ref"), picked.after(successor, predecessor));
    }

    void follow(@Observes RecordsMoved moved) {
        records.of(moved.predecessor(), "barriers.barrier_link", "record", this::follow);
    }

    void tell(@Observes RecordsGoing going) {
        records.tell(going, "barriers.barrier_link", "record", "1 = 1", "a barrier");
    }

    private void follow(String before, String now) {
        database.update("update barriers.barrier set version = version + 1 where ref in (select barrier_ref from barriers.barrier_link where record = ?)", before);
        database.update("insert into barriers.barrier_link (barrier_ref, record) select l.barrier_ref, cast(? as varchar(300)) from barriers.barrier_link l where l.record = ?"
                + " and not exists (select 1 from barriers.barrier_link s where s.barrier_ref = l.barrier_ref and s.record = ?)", now, before, now);
        database.update("delete from barriers.barrier_link where record = ?", before);
    }

    private long past(String organisation) {
        return database.count("select count(*) from barriers.barrier where owner_code = ?", organisation) - database.count(OPEN_OWNED, organisation);
    }
}
