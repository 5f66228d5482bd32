package uk.totalplace.counting.line;

import uk.totalplace.common.money.Money;

/**
 * What the lines of a filter come to: so many lines and parts of lines, or {@code more} than those; gross and income in pence, null where they are of several years, phases or bases, which are never added, and where
 * there are more than can be added up here; {@code statedPence} is more gross that returns state only as a total, of which there is no line; {@code synthetic} when any is made up.
 */
public record ReturnLineTotals(long parts, boolean more, Long grossPence, Long incomePence, long statedPence, boolean synthetic) {

    /** Whether they can be added up. */
    public boolean isSummed() {
        return grossPence != null;
    }

    public Money gross() {
        return Money.ofPence(grossPence);
    }

    public Money income() {
        return Money.ofPence(incomePence);
    }

    public Money stated() {
        return Money.ofPence(statedPence);
    }
}
