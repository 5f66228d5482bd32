package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import uk.totalplace.common.money.MoneyRange;

/**
 * Something a total rests on, and what becomes of the total when only this goes from one end to the other and all else is as expected. {@code said} is its own range, {@code total} the
 * total's; {@code spreadPercent} its part of the variance of the total. {@code grade} is the evidence behind it, 6 where nobody graded it. {@code enoughPercent} is what of the
 * saving's benefit is enough to pay for its cost at its lowest, corrected for optimism: below that it fails; null where it costs nothing, or nothing is known.
 * {@code restated} says that the saving was said in the prices of another year, {@code synthetic} that the saving is made up, wholly or in part.
 */
public record Assumption(String saving, String title, Matter matter, MoneyRange said, MoneyRange total, BigDecimal spreadPercent, int grade, BigDecimal enoughPercent, boolean restated, boolean synthetic) {

    /** What is assumed: how much a saving brings, or how much comes off it. */
    public enum Matter {
        BRINGS, COMES_OFF;

        public String word() {
            return this == BRINGS ? "how much it brings" : "how much comes off it";
        }
    }
}
