package uk.totalplace.board.baseline;

/**
 * What is said of a baseline. {@code amountPence} is a year's where {@code yearly}, else a sum as it stood once, such as a book value.
 * {@code organisation} and {@code area} are codes and null for all partners and the whole place; {@code period} is as people say it, such as
 * 2009/10; {@code figure} is the key of the figure it is taken from, {@code sourceText} the sentence of the source; both may be null. {@code approximate}
 * says that the source gives the amount as an approximate one.
 */
public record BaselineDetails(String title, String theme, String organisation, String area, String period, Long amountPence, boolean yearly, String priceBase, Netting netting, String source,
        String sourceText, String figure, boolean synthetic, boolean approximate) {
}
