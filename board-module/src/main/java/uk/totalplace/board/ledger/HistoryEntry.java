package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something that happened to a saving: {@code by sentence}. {@code at} is the moment it was written down (UTC); {@code note} may be null. */
public record HistoryEntry(LocalDate on, LocalDateTime at, String by, String sentence, String note) {
}
