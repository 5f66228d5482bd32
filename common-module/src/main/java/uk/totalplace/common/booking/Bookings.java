package uk.totalplace.common.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.NoSuchEJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.Records;

/** What can be booked, and the bookings. Who may see the building sees what can be booked in it; who works on the programme books. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Bookings {
    static final int MOST_BOOKABLES = 500;
    private static final int MOST_OF_A_TIME = 500;
    private static final int MOST_ATTEMPTS = 5;
    private static final Set<String> BOOKERS = Set.of(Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER);

    @Inject
    private BookingRepository repository;
    @Inject
    private BookingDesk desk;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** Everything that can be booked where the caller may see the place, by name; each place is asked for once. */
    public List<BookableRow> bookables() {
        Map<String, Optional<RecordLink>> places = new HashMap<>();
        return repository.bookables().stream().flatMap(bookable -> places.computeIfAbsent(bookable.record().toString(), ref -> records.find(bookable.record())).map(place -> bookable.row(place.title())).stream()).toList();
    }

    /** @throws NotFound when there is no such thing, or its place is not the caller's to see */
    public BookableRow bookable(String code) {
        Bookable bookable = visible(code);
        return bookable.row(records.at(bookable.record()).title());
    }

    /** What is still to come, at most 500. */
    public List<BookingRow> toCome(String code) {
        return rows(repository.toCome(visible(code).code(), LocalDateTime.now(ZoneOffset.UTC)).stream().limit(MOST_OF_A_TIME).toList());
    }

    public boolean mayBook() {
        return accounts.current().roles().stream().anyMatch(BOOKERS::contains);
    }

    /** Bookings of the days from one to another inclusive, by their beginning, at most 500; cancelled ones are left out. */
    public List<BookingRow> of(String code, LocalDate from, LocalDate to) {
        return rows(repository.within(visible(code).code(), WallClock.roughlyToUtc(from.atStartOfDay()), WallClock.roughlyToUtc(to.plusDays(1).atStartOfDay()), MOST_OF_A_TIME));
    }

    /** What is free on a day, within opening hours. */
    public List<Slot> free(BookableRow bookable, LocalDate day, List<BookingRow> bookings) {
        return FreeTimes.of(day, bookable.hours(), bookings.stream().map(BookingRow::slot).toList());
    }

    /** The caller's own, the latest first, cancelled ones too. */
    public List<BookingRow> mine(int first, int size) {
        return rows(repository.by(accounts.current().name(), first, Math.min(size, MOST_OF_A_TIME)));
    }

    public long countMine() {
        return repository.countBy(accounts.current().name());
    }

    /** @throws NotFound when there is no such booking, or its place is not the caller's to see */
    public BookingRow booking(long id) {
        return rows(List.of(seen(id))).get(0);
    }

    /**
     * Books a time. Of two who book the same thing at once, the second waits for the first and then finds it taken.
     *
     * @throws AlreadyBooked when somebody has it then
     * @throws InvalidInput  when it is not open then, or the command says something impossible
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BookingRow book(BookTime command) {
        EJBException lost = null;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return desk.book(command);
            } catch (EJBAccessException | NoSuchEJBException notToBeTriedAgain) {
                throw notToBeTriedAgain;
            } catch (EJBException overtaken) {
                lost = overtaken;
            }
        }
        throw lost;
    }

    /** Frees the time again. @throws BookingClosed when the caller may not, or it was cancelled before or has ended */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER})
    public void cancel(long id) {
        Booking booking = seen(id);
        booking.cancel(accounts.current());
        audit.record("bookable:" + booking.bookable().code(), "cancelled", booking.words());
    }

    private List<BookingRow> rows(Collection<Booking> bookings) {
        Caller caller = accounts.current();
        Map<String, String> names = accounts.displayNames(bookings.stream().map(Booking::bookedBy).collect(Collectors.toSet()));
        return bookings.stream().map(booking -> booking.row(caller, names.getOrDefault(booking.bookedBy(), booking.bookedBy()))).toList();
    }

    private Bookable visible(String code) {
        return repository.bookable(code).filter(bookable -> records.find(bookable.record()).isPresent()).orElseThrow(() -> new NotFound("room, desk or hall " + code));
    }

    private Booking seen(long id) {
        return repository.find(id).filter(booking -> records.find(booking.bookable().record()).isPresent()).orElseThrow(() -> new NotFound("booking " + id));
    }
}
