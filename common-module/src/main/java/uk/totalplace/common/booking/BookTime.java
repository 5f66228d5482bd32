package uk.totalplace.common.booking;

import java.time.LocalDateTime;

/** Books something from a time of the clock on the wall until another on the same day; {@code people} is null when nobody said. */
public record BookTime(String bookable, LocalDateTime startsAt, LocalDateTime endsAt, String purpose, Integer people, boolean synthetic) {
}
