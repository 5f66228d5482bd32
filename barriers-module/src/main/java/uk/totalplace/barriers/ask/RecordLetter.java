package uk.totalplace.barriers.ask;

import java.time.LocalDate;

/** Writes down one letter, call or meeting about an ask. */
public record RecordLetter(String ref, LocalDate on, String from, String to, String said) {
}
