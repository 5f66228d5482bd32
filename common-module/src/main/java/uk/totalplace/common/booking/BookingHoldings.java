package uk.totalplace.common.booking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.record.FollowedRecords;

/** What an organisation offers to be booked. A sole successor goes on offering it, with its bookings; the building it lies in is followed to its new place. */
@ApplicationScoped
public class BookingHoldings implements HoldingSource {
    private static final String THINGS = "rooms, desks and halls to book";

    @Inject
    private Database database;
    @Inject
    private FollowedRecords records;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, count(organisation), false, "/bookings/resources.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(new Passing(THINGS, count(predecessor), 0, null));
    }

    void passOn(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> database.update("update common.bookable set organisation_code = ?, version = version + 1 where organisation_code = ?", successor, merged.predecessor()));
        records.of(merged.predecessor(), "common.bookable", "record_ref", (before, now) -> database.update("update common.bookable set record_ref = ?, version = version + 1 where record_ref = ?", now, before));
    }

    private long count(String organisation) {
        return database.count("select count(*) from common.bookable where organisation_code = ?", organisation);
    }
}
