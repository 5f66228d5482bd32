package uk.totalplace.board.ledger;

/** The money, the evidence or who gains and pays of a saving were said anew; told in the transaction that did it. */
public record FiguresChanged(String saving) {
}
