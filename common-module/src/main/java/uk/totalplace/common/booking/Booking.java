package uk.totalplace.common.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.calendar.UkTime;

/** Somebody has something from one moment until another, for a purpose; cancelled, the time is free again. Moments are UTC. */
@Entity
@Table(schema = "common", name = "booking")
public class Booking {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking")
    @SequenceGenerator(name = "booking", schema = "common", sequenceName = "booking_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "bookable_code", nullable = false)
    private Bookable bookable;
    @Column(name = "starts_at", nullable = false)
    private LocalDateTime startsAt;
    @Column(name = "ends_at", nullable = false)
    private LocalDateTime endsAt;
    @Column(name = "purpose", nullable = false, length = 200)
    private String purpose;
    @Column(name = "people")
    private Integer people;
    @Column(name = "booked_by", nullable = false, length = 100)
    private String bookedBy;
    @Column(name = "booked_at", nullable = false)
    private LocalDateTime bookedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(name = "cancelled_by", length = 100)
    private String cancelledBy;
    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;
    @Column(name = "cancelled_reason", length = 300)
    private String cancelledReason;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Booking() {
    }

    /** @throws uk.totalplace.common.InvalidInput when it cannot be booked so */
    Booking(Bookable bookable, BookTime c, String bookedBy, LocalDateTime now) {
        bookable.accept(c, now);
        this.bookable = bookable;
        startsAt = WallClock.toUtc(c.startsAt(), "from");
        endsAt = WallClock.toUtc(c.endsAt(), "until");
        purpose = c.purpose().strip();
        people = c.people();
        this.bookedBy = bookedBy;
        synthetic = c.synthetic();
    }

    /** @throws BookingClosed when the caller may not, or it was cancelled before or has ended */
    void cancel(Caller caller) {
        if (cancelledAt != null) {
            throw new BookingClosed("The booking has been cancelled already.");
        }
        if (!isOver() && !mayCancel(caller)) {
            throw new BookingClosed("A booking is cancelled by who made it, by the organisation whose room it is, or by the programme office.");
        }
        if (isOver()) {
            throw new BookingClosed("The booking is over.");
        }
        cancelFor(caller.name(), null);
    }

    /** For an organisation that offers it no longer, or no longer so; {@code reason} is what the person who booked is told. */
    void cancelFor(String by, String reason) {
        cancelledBy = by;
        cancelledAt = LocalDateTime.now(ZoneOffset.UTC);
        cancelledReason = reason;
    }

    /** Whether what is booked is still offered at that time and for as many. */
    boolean fits() {
        return bookable.fits(slot(), people);
    }

    private boolean isOver() {
        return endsAt.isBefore(LocalDateTime.now(ZoneOffset.UTC));
    }

    private boolean mayCancel(Caller caller) {
        return bookedBy.equals(caller.name()) || bookable.isKeptBy(caller);
    }

    Slot slot() {
        return new Slot(UkTime.of(startsAt), UkTime.of(endsAt));
    }

    BookingRow row(Caller caller, String bookedByName) {
        Slot slot = slot();
        return new BookingRow(id, bookable.code(), bookable.name(), slot.from(), slot.until(), purpose, people, bookedBy, bookedByName, cancelledAt != null, cancelledReason, synthetic, cancelledAt == null && !isOver() && mayCancel(caller));
    }

    String words() {
        Slot slot = slot();
        return slot.from().toLocalDate() + " " + slot.words() + ", " + purpose;
    }

    Long id() {
        return id;
    }

    Bookable bookable() {
        return bookable;
    }

    LocalDateTime startsAt() {
        return startsAt;
    }

    LocalDateTime endsAt() {
        return endsAt;
    }

    String bookedBy() {
        return bookedBy;
    }
}
