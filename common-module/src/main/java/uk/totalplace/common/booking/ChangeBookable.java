package uk.totalplace.common.booking;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import uk.totalplace.common.record.RecordRef;

/**
 * Changes what is offered; its code and its organisation stay. {@code bookings} says what becomes of bookings that do not fit any more and may be null
 * when all fit; {@code reason} is told to those whose booking is cancelled.
 */
public record ChangeBookable(String code, Integer version, String name, BookableKind kind, RecordRef record, Integer capacity, LocalTime opensAt, LocalTime closesAt, Set<DayOfWeek> days,
        BookingsMade bookings, String reason) {
}
