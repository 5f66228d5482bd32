package uk.totalplace.board.ledger;

/** The money, the evidence or who gains and pays of a saving were said anew; told in the transaction that did it. {@code by} is the account that did, or the theme whose register did. */
public record FiguresChanged(String saving, String by) {
}
