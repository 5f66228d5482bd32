package uk.totalplace.board.baseline;

/** An amount in pence, with the prices it is in as they were written. */
public record PricedAmount(long pence, String priceBase) {
}
