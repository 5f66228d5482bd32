package uk.totalplace.board.baseline;

/** Enters a baseline. Without a {@code ref} it gets the next one. */
public record EnterBaseline(String ref, BaselineDetails details) {
}
