package uk.totalplace.board.ledger;

/** An overlap group whole, as its caller may see it. */
public record OverlapSheet(String ref, OverlapDetails details, int version) {
}
