package uk.totalplace.board.deduction;

/** Enters something that comes off a saving. */
public record EnterDeduction(String saving, DeductionDetails details) {
}
