package uk.totalplace.common.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/**
 * What an organisation offers to be booked, for those who keep its records. A change holds the row that bookings write to as well, so that nobody
 * books meanwhile what then would not fit.
 */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER})
public class Offers {
    private static final int MOST_NAMED = 10;

    @Inject
    private BookingRepository repository;
    @Inject
    private Bookings bookings;
    @Inject
    private Records records;
    @Inject
    private Organisations organisations;
    @Inject
    private Successions successions;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @throws InvalidInput when the code is taken or something does not hold what it must */
    public BookableRow offer(OfferBookable command) {
        if (command.organisation() == null || !organisations.names().containsKey(command.organisation())) {
            throw new InvalidInput("organisation", "Say whose it is.");
        }
        accounts.current().mustKeepFor(command.organisation());
        successions.mustCarryOn(command.organisation());
        mustLieSomewhere(command.record());
        Bookable bookable = new Bookable(command);
        if (repository.bookable(bookable.code()).isPresent()) {
            throw new InvalidInput("code", "The code " + bookable.code() + " is taken.");
        }
        mustHaveRoom();
        repository.keep(bookable);
        audit.record(subject(bookable), "offered", bookable.name());
        return bookings.bookable(bookable.code());
    }

    /** Every code that was ever given. */
    public Set<String> codes() {
        return repository.codes();
    }

    /**
     * Changes what is said of it. Bookings still to come that do not fit any more are kept or cancelled, as the command says.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it
     * @throws InvalidInput when a field does not hold what it must, or bookings do not fit and the command does not say what becomes of them
     */
    public BookableRow change(ChangeBookable command) {
        Bookable bookable = held(command.code(), command.version(), command);
        mustLieSomewhere(command.record());
        audit.changed(subject(bookable), bookable.change(command));
        settle(bookable, repository.toCome(bookable.code(), LocalDateTime.now(ZoneOffset.UTC)).stream().filter(booking -> !booking.fits()).toList(), command.bookings(), command.reason());
        repository.keep(bookable);
        return bookings.bookable(command.code());
    }

    /**
     * Offers it no longer. Bookings still to come are kept or cancelled, as the command says.
     *
     * @throws InvalidInput when there is no reason, or bookings are to come and the command does not say what becomes of them
     */
    public BookableRow withdraw(WithdrawBookable command) {
        Bookable bookable = held(command.code(), command.version(), command);
        bookable.withdraw(accounts.current().name(), command.reason());
        settle(bookable, repository.toCome(bookable.code(), LocalDateTime.now(ZoneOffset.UTC)), command.bookings(), command.reason());
        repository.keep(bookable);
        audit.record(subject(bookable), "withdrawn", command.reason());
        return bookings.bookable(command.code());
    }

    /** Offers again what was withdrawn, as it was. */
    public BookableRow offerAgain(String code) {
        Bookable bookable = held(code);
        successions.mustCarryOn(bookable.organisation());
        mustHaveRoom();
        bookable.offerAgain();
        repository.keep(bookable);
        audit.record(subject(bookable), "offered", "again");
        return bookings.bookable(code);
    }

    private void settle(Bookable bookable, List<Booking> unfit, BookingsMade fate, String reason) {
        new Violations().unless(unfit.isEmpty() || fate != null, "bookings", unfit.size() == 1 ? "One booking does not fit any more, on %s. Keep it or cancel it.".formatted(named(unfit))
                : "%d bookings do not fit any more: %s. Keep them or cancel them.".formatted(unfit.size(), named(unfit)))
                .unless(unfit.isEmpty() || fate != BookingsMade.CANCEL || reason != null && !reason.isBlank(), "reason", "Say why: those who booked are told.").mayStayEmpty("reason", reason, 300).refuse();
        if (fate == BookingsMade.CANCEL) {
            unfit.forEach(booking -> {
                booking.cancelFor(accounts.current().name(), reason.strip());
                audit.record(subject(bookable), "cancelled", booking.words() + ": " + reason.strip());
            });
        }
    }

    private static String named(List<Booking> bookings) {
        return bookings.stream().limit(MOST_NAMED).map(Booking::words).collect(Collectors.joining("; ")) + (bookings.size() > MOST_NAMED ? "; and others" : "");
    }

    private Bookable held(String code, Integer version, Object command) {
        Bookable bookable = held(code);
        if (version == null || version != bookable.version()) {
            throw new StaleVersion("this room", bookings.bookable(code), command);
        }
        return bookable;
    }

    private Bookable held(String code) {
        repository.claim(code);
        Bookable bookable = repository.bookable(code).filter(found -> records.find(found.record()).isPresent() || found.isKeptBy(accounts.current())).orElseThrow(() -> new NotFound("room, desk or hall " + code));
        accounts.current().mustKeepFor(bookable.organisation());
        return bookable;
    }

    private void mustLieSomewhere(RecordRef record) {
        if (record == null || records.find(record).isEmpty()) {
            throw new InvalidInput("record", "Say which property or site it is in, such as site:GTW-01.");
        }
    }

    private void mustHaveRoom() {
        if (repository.countBookables() >= Bookings.MOST_BOOKABLES) {
            throw new InvalidInput(null, "There are " + Bookings.MOST_BOOKABLES + " things to book already, which is the most.");
        }
    }

    private static String subject(Bookable bookable) {
        return "bookable:" + bookable.code();
    }
}
