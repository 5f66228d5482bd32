package uk.totalplace.board.ledger;

/** Says anew what a saving is; {@code version} is that of the record the caller opened. */
public record CorrectSaving(String ref, Integer version, SavingDetails details) {
}
