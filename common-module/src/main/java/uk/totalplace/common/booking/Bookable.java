package uk.totalplace.common.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordRef;

/** A room, desk or hall of an organisation, in a property or at a site, that others may book within its opening hours. */
@Entity
@Table(schema = "common", name = "bookable")
public class Bookable {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final int MONTHS_AHEAD = 12;

    @Id
    @Column(name = "code", length = 40)
    private String code;
    @Column(name = "name", nullable = false, length = 200)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private BookableKind kind;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Column(name = "record_ref", nullable = false, length = 300)
    private String record;
    @Column(name = "capacity", nullable = false)
    private int capacity;
    @Column(name = "opens_at", nullable = false)
    private LocalTime opensAt;
    @Column(name = "closes_at", nullable = false)
    private LocalTime closesAt;
    @Column(name = "open_days", nullable = false, length = 7)
    private String openDays;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Bookable() {
    }

    Bookable(OfferBookable c) {
        new Violations().unless(c.code() != null && c.code().matches("[A-Z0-9][A-Z0-9-]{1,39}"), "code", "Give a code of capitals, digits and hyphens, such as THA-HALL.")
                .text("name", c.name(), 200, "Give it a name.").unless(c.kind() != null, "kind", "Say what it is.")
                .unless(c.capacity() != null && c.capacity() >= 1 && c.capacity() <= 10_000, "capacity", "Say how many people it takes, 1 to 10,000.")
                .refuse();
        OpeningHours hours = new OpeningHours(c.days(), c.opensAt(), c.closesAt());
        code = c.code();
        name = c.name().strip();
        kind = c.kind();
        organisation = c.organisation();
        record = c.record().toString();
        capacity = c.capacity();
        opensAt = hours.opens();
        closesAt = hours.closes();
        openDays = hours.dayNumbers();
        synthetic = c.synthetic();
    }

    /**
     * Whether it can be booked so at all, whoever else has it.
     *
     * @param now by the clock on the wall
     * @throws InvalidInput when not, each reason at its field
     */
    void accept(BookTime c, LocalDateTime now) {
        new Violations().unless(c.startsAt() != null, "from", "Say from when.").unless(c.endsAt() != null, "until", "Say until when.")
                .text("purpose", c.purpose(), 200, "Say what for.").unless(c.people() == null || c.people() >= 1, "people", "Say how many people come, 1 or more.")
                .unless(c.people() == null || c.people() <= capacity, "people", "It takes " + capacity + " people.").refuse();
        LocalDateTime from = c.startsAt();
        LocalDateTime until = c.endsAt();
        new Violations().unless(until.isAfter(from), "until", "It must end after it begins.")
                .unless(!until.isAfter(from) || !Duration.between(from, until).minus(SHORTEST).isNegative(), "until", "Book at least 15 minutes.")
                .unless(!from.isBefore(now), "from", "That time has passed.")
                .unless(!from.isAfter(now.plusMonths(MONTHS_AHEAD)), "from", "It can be booked at most 12 months ahead.")
                .unless(hours().hold(from, until) || !until.isAfter(from), "from", "It is open " + hours().words() + ".").refuse();
    }

    OpeningHours hours() {
        return new OpeningHours(OpeningHours.days(openDays), opensAt, closesAt);
    }

    boolean isKeptBy(Caller caller) {
        return caller.keepsFor(organisation);
    }

    BookableRow row(String place) {
        return new BookableRow(code, name, kind, organisation, record, place, capacity, hours(), synthetic);
    }

    RecordRef record() {
        return RecordRef.parse(record);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
