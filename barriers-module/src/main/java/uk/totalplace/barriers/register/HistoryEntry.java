package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something that happened to a barrier: {@code by sentence}. {@code at} is the moment it was written down (UTC), null where only the day is known; {@code note} may be null. */
public record HistoryEntry(LocalDate on, LocalDateTime at, String by, String sentence, String note) {
}
