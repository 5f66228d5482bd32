package uk.totalplace.board.deduction;

/** Something else comes off a saving than before; told in the transaction that did it. {@code by} is the account that did. */
public record DeductionsChanged(String saving, String by) {
}
