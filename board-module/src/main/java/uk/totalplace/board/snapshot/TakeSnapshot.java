package uk.totalplace.board.snapshot;

/** Freezes every figure as it is now. {@code purpose} says for whom, such as the meeting it goes to. */
public record TakeSnapshot(String title, String purpose) {
}
