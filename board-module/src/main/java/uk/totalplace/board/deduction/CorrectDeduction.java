package uk.totalplace.board.deduction;

/** Says anew what comes off a saving; {@code version} is that of the row the caller opened. */
public record CorrectDeduction(String saving, long id, Integer version, DeductionDetails details) {
}
