package uk.totalplace.board.ledger;

/** Forms an overlap group. Without a {@code ref} it gets the next one. */
public record FormOverlap(String ref, OverlapDetails details) {
}
