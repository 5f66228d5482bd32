package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A measurement as people read it; {@code pence} may be below nothing where the saving cost money instead. */
public record MeasurementRow(LocalDate from, LocalDate to, long pence, String evidence, String by, LocalDateTime recordedAt) {
}
