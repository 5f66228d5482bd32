package uk.totalplace.board.ledger;

import java.time.LocalDate;

/** Moves a saving on; {@code version} null moves it as it stands, {@code on} null today. The note says why. */
public record TakeStep(String ref, Integer version, Status to, LocalDate on, String note) {
}
