package uk.totalplace.board.ledger;

/** Says anew what an overlap group is; {@code version} is that of the record the caller opened. */
public record CorrectOverlap(String ref, Integer version, OverlapDetails details) {
}
