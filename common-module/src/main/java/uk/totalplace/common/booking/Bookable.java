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
import java.time.ZoneOffset;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;
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
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Column(name = "withdrawn_by", length = 100)
    private String withdrawnBy;
    @Column(name = "withdrawn_reason", length = 300)
    private String withdrawnReason;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Bookable() {
    }

    Bookable(OfferBookable c) {
        new Violations().unless(c.code() != null && c.code().matches("[A-Z0-9][A-Z0-9-]{1,39}"), "code", "Give a code of capitals, digits and hyphens, such as THA-HALL.")
                .and(said(c.name(), c.kind(), c.capacity())).refuse();
        code = c.code();
        organisation = c.organisation();
        synthetic = c.synthetic();
        become(c.name(), c.kind(), c.record(), c.capacity(), new OpeningHours(c.days(), c.opensAt(), c.closesAt()));
    }

    private static Violations said(String name, BookableKind kind, Integer capacity) {
        return new Violations().text("name", name, 200, "Give it a name.").unless(kind != null, "kind", "Say what it is.")
                .unless(capacity != null && capacity >= 1 && capacity <= 10_000, "capacity", "Say how many people it takes, 1 to 10,000.");
    }

    private void become(String newName, BookableKind newKind, RecordRef newRecord, int newCapacity, OpeningHours hours) {
        name = newName.strip();
        kind = newKind;
        record = newRecord.toString();
        capacity = newCapacity;
        opensAt = hours.opens();
        closesAt = hours.closes();
        openDays = hours.dayNumbers();
    }

    /**
     * Becomes what the command says, and gives what that changes.
     *
     * @throws InvalidInput when a field does not hold what it must
     */
    List<Change> change(ChangeBookable c) {
        said(c.name(), c.kind(), c.capacity()).refuse();
        BookableRow before = row(null);
        become(c.name(), c.kind(), c.record(), c.capacity(), new OpeningHours(c.days(), c.opensAt(), c.closesAt()));
        return Changes.between(before, row(null)).in("Name", BookableRow::name).in("What it is", row -> row.kind().word()).in("Where it is", BookableRow::record)
                .in("How many people it takes", BookableRow::capacity).in("Open", row -> row.hours().words()).list();
    }

    /** @throws InvalidInput when nobody says why, or it was withdrawn before */
    void withdraw(String by, String reason) {
        new Violations().text("reason", reason, 300, "Say why it is not offered any more.").unless(withdrawnAt == null, null, name + " was withdrawn already.").refuse();
        withdrawnAt = LocalDateTime.now(ZoneOffset.UTC);
        withdrawnBy = by;
        withdrawnReason = reason.strip();
    }

    /** @throws InvalidInput when it is offered anyway */
    void offerAgain() {
        new Violations().unless(withdrawnAt != null, null, name + " is offered already.").refuse();
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnReason = null;
    }

    /**
     * Whether it can be booked so at all, whoever else has it.
     *
     * @param now by the clock on the wall
     * @throws InvalidInput when not, each reason at its field
     */
    void accept(BookTime c, LocalDateTime now) {
        new Violations().unless(withdrawnAt == null, null, name + " is not offered any more: " + withdrawnReason).refuse();
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

    /** Whether so many people can be there from one time of the clock until another; null when nobody said how many. */
    boolean fits(Slot slot, Integer people) {
        return hours().hold(slot.from(), slot.until()) && (people == null || people <= capacity);
    }

    OpeningHours hours() {
        return new OpeningHours(OpeningHours.days(openDays), opensAt, closesAt);
    }

    boolean isKeptBy(Caller caller) {
        return caller.keepsFor(organisation);
    }

    BookableRow row(String place) {
        return new BookableRow(code, name, kind, organisation, record, place, capacity, hours(), withdrawnReason, synthetic, version);
    }

    RecordRef record() {
        return RecordRef.parse(record);
    }

    String code() {
        return code;
    }

    String organisation() {
        return organisation;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }
}
