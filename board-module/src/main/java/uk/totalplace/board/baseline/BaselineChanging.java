package uk.totalplace.board.baseline;

import uk.totalplace.common.money.Money;

/** A baseline is about to become another amount, in this transaction; whoever claims on it may refuse. */
public record BaselineChanging(String ref, Money amount) {
}
