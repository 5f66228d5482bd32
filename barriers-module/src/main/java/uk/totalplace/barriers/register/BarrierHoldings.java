package uk.totalplace.barriers.register;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.record.FollowedRecords;

/**
 * The barriers that an organisation owns. Open ones pass to a sole successor, what is resolved or closed stays as it was. A link to a record that has got a
 * new place with the succession follows it there.
 */
@ApplicationScoped
public class BarrierHoldings implements HoldingSource {
    private static final String OPEN = "status in (" + Arrays.stream(Status.values()).filter(Status::isOpen).map(status -> "'" + status.name() + "'").collect(Collectors.joining(", ")) + ")";
    private static final String OPEN_OWNED = "select count(*) from barriers.barrier where owner_code = ? and " + OPEN;

    @Inject
    private Database database;
    @Inject
    private FollowedRecords records;

    @Override
    public List<Holding> of(String organisation) {
        String list = "/barriers/barriers.xhtml?owner=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
        return List.of(new Holding("open barriers", database.count(OPEN_OWNED, organisation), false, list), new Holding("barriers that are past", past(organisation), true, list));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(new Passing("open barriers", database.count(OPEN_OWNED, predecessor), 0, null), new Passing("barriers that are past", 0, past(predecessor), "History stays with the body whose it was."));
    }

    /** After the registers have passed on what is theirs, because only then a link's new place is known. */
    void passOn(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> {
            database.update("update barriers.barrier set owner_code = ?, version = version + 1 where owner_code = ? and " + OPEN, successor, merged.predecessor());
            database.update("insert into barriers.barrier_affected (barrier_ref, organisation_code) select a.barrier_ref, cast(? as varchar(40)) from barriers.barrier_affected a join barriers.barrier b on b.ref = a.barrier_ref"
                    + " where a.organisation_code = ? and b." + OPEN + " and not exists (select 1 from barriers.barrier_affected s where s.barrier_ref = a.barrier_ref and s.organisation_code = ?)", successor, merged.predecessor(), successor);
            records.of(merged.predecessor(), "barriers.barrier_link", "record", this::follow);
        });
    }

    private void follow(String before, String now) {
        database.update("insert into barriers.barrier_link (barrier_ref, record) select l.barrier_ref, cast(? as varchar(300)) from barriers.barrier_link l where l.record = ?"
                + " and not exists (select 1 from barriers.barrier_link s where s.barrier_ref = l.barrier_ref and s.record = ?)", now, before, now);
        database.update("delete from barriers.barrier_link where record = ?", before);
    }

    private long past(String organisation) {
        return database.count("select count(*) from barriers.barrier where owner_code = ?", organisation) - database.count(OPEN_OWNED, organisation);
    }
}
