package uk.totalplace.board.baseline;

import uk.totalplace.common.money.Money;

/** A baseline is about to become another amount, or an amount of another price base, in this transaction; whoever claims on it may refuse. */
public record BaselineChanging(String ref, Money amount, PriceBase priceBase) {
}
