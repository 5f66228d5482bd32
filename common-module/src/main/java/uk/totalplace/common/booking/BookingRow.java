package uk.totalplace.common.booking;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A booking as the caller sees it. Times are those of the clock on the wall; {@code bookedBy} is a sign-in name and {@code bookedByName} what others
 * read; {@code cancelledReason} is null where nobody gave one; {@code cancellable}: the caller may cancel it, and it has not ended.
 */
public record BookingRow(long id, String bookable, String bookableName, LocalDateTime startsAt, LocalDateTime endsAt, String purpose, Integer people, String bookedBy, String bookedByName, boolean cancelled,
        String cancelledReason, boolean synthetic, boolean cancellable) implements Serializable {

    public Slot slot() {
        return new Slot(startsAt, endsAt);
    }
}
