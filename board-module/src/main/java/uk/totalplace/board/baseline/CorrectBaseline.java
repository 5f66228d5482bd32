package uk.totalplace.board.baseline;

/** Says anew what a baseline is; {@code version} is that of the record the caller opened. */
public record CorrectBaseline(String ref, Integer version, BaselineDetails details) {
}
