package uk.totalplace.board.ledger;

import java.time.LocalDate;

/** Writes down what a saving has brought from one day to another. */
public record MeasureSaving(String ref, Integer version, LocalDate from, LocalDate to, Long pence, String evidence) {
}
