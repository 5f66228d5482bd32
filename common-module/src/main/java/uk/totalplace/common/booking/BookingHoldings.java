package uk.totalplace.common.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

/** What an organisation offers to be booked. A sole successor goes on offering it, with its bookings; the building it lies in is followed to its new place. */
@ApplicationScoped
public class BookingHoldings implements AssignableHoldings {
    private static final String THINGS = "rooms, desks and halls to book";

    @Inject
    private Bookings bookings;
    @Inject
    private Database database;
    @Inject
    private Audit audit;
    @Inject
    private FollowedRecords records;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, bookings.bookables().stream().filter(row -> row.organisation().equals(organisation)).count(), false, "/bookings/resources.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return database.query(row -> new Held(row.getString(1), row.getString(2)), "select code, name from common.bookable where organisation_code = ? order by name, code limit ?", organisation, most);
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, database.count("select count(*) from common.bookable where organisation_code = ?" + picked.and("code"), picked.after(predecessor)), 0, null);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        audit.passed("bookable", database.query(row -> row.getString(1), "select code from common.bookable where organisation_code = ?" + picked.and("code") + " order by code", picked.after(predecessor)), predecessor, successor);
        database.update("update common.bookable set organisation_code = ?, version = version + 1 where organisation_code = ?" + picked.and("code"), picked.after(successor, predecessor));
    }

    void follow(@Observes RecordsMoved moved) {
        records.of(moved.predecessor(), "common.bookable", "record_ref", (before, now) -> database.update("update common.bookable set record_ref = ?, version = version + 1 where record_ref = ?", now, before));
    }

    void tell(@Observes RecordsGoing going) {
        records.tell(going, "common.bookable", "record_ref", "withdrawn_at is null", "a room to book");
    }
}
