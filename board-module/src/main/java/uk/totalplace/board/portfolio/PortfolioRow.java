package uk.totalplace.board.portfolio;

import uk.totalplace.common.money.MoneyRange;

/**
 * The savings of one theme and kind of money in sum; a year's where the kind is yearly. {@code theme} is null in a total over the themes, which leaves
 * other bodies' money out. {@code restated} of the {@code lines} were said in the prices of another year, {@code synthetic} are made up, wholly or in part. {@code gross} is what is claimed, {@code comesOff} what each saving loses before it arrives, {@code net} what is left, {@code corrected} the net after the correction
 * for optimism, {@code elsewhere} what of such a forecast came true in the outside
 * reference class, null for single sums, of which it knows nothing. {@code consented}, {@code cashableLocally} and
 * {@code blocked} are parts of the net.
 */
public record PortfolioRow(String theme, KindOfMoney kindOfMoney, long lines, long restated, long synthetic, MoneyRange gross, MoneyRange overlapRemoved, MoneyRange comesOff, MoneyRange net, MoneyRange corrected, MoneyRange elsewhere,
        MoneyRange consented, MoneyRange cashableLocally, MoneyRange blocked, Percentiles simulated) {

    /** What the sum of the row is not above in 10, 50 and 90 of 100 simulated cases, in pence. */
    public record Percentiles(long p10, long p50, long p90) {
    }
}
