package uk.totalplace.board.portfolio;

import java.util.List;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.common.money.MoneyRange;

/**
 * A total over the themes without other bodies' money, with the savings in it; {@code worstGrade} is the worst evidence among them, {@code synthetic} whether any of it is made up. {@code correctedBy} and
 * {@code simulatedBy} say in words with which parameters.
 */
public record SummedRow(KindOfMoney kindOfMoney, Part whole, List<Part> parts, int worstGrade, boolean synthetic, String correctedBy, String simulatedBy) {

    /** What one saving, or the whole, comes to in each respect; {@code ref} and {@code title} are null for the whole, {@code simulated} for a single saving. {@code grade} is what a saving is corrected by, {@code restated} how it was brought from other prices, null where it was not; both null for the whole. */
    public record Part(String ref, String title, MoneyRange gross, MoneyRange overlapRemoved, MoneyRange comesOff, MoneyRange net, MoneyRange corrected, MoneyRange consented, MoneyRange heldUp, MoneyRange cashable,
            PortfolioRow.Percentiles simulated, Integer grade, Restatement restated) {
    }
}
