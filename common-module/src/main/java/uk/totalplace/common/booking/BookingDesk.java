package uk.totalplace.common.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.record.Records;

/**
 * One booking in one transaction, for {@link Bookings}. It begins with writing to the row of what is booked: on a server whose
 * transactions see each other's work as it is committed, the second of two then waits and looks again; on one whose transactions keep
 * to what they saw first, the second is thrown out by the database and tried anew. Either way it sees the first one's booking.
 */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BookingDesk {
    private static final int MOST_OF_A_FORTNIGHT = 500;

    @Inject
    private BookingRepository repository;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    public BookingRow book(BookTime command) {
        repository.claim(command.bookable());
        Caller caller = accounts.current();
        Bookable bookable = repository.bookable(command.bookable()).filter(found -> records.find(found.record()).isPresent()).orElseThrow(() -> new NotFound("room, desk or hall " + command.bookable()));
        Booking booking = new Booking(bookable, command, caller.name(), UkTime.now());
        repository.within(bookable.code(), booking.startsAt(), booking.endsAt(), 1).stream().findFirst().ifPresent(other -> {
            throw alreadyBooked(bookable, other, booking.slot());
        });
        repository.keep(booking);
        audit.record("bookable:" + bookable.code(), "booked", booking.words());
        return booking.row(caller, caller.displayName());
    }

    private AlreadyBooked alreadyBooked(Bookable bookable, Booking other, Slot wished) {
        List<Slot> taken = repository.within(bookable.code(), WallClock.roughlyToUtc(wished.from().toLocalDate().atStartOfDay()),
                WallClock.roughlyToUtc(wished.from().plusDays(FreeTimes.DAYS_AHEAD + 1L)), MOST_OF_A_FORTNIGHT).stream().map(Booking::slot).toList();
        Duration length = Duration.between(wished.from(), wished.until());
        return new AlreadyBooked(bookable.name(), accounts.displayName(other.bookedBy()), other.slot(), FreeTimes.next(wished.from(), length, bookable.hours(), taken).orElse(null));
    }
}
