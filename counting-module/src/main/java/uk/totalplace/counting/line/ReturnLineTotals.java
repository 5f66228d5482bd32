package uk.totalplace.counting.line;

import uk.totalplace.common.money.Money;

/** What the lines of a filter come to: {@code parts} of so many {@code lines}, gross and income in pence, null where they are of several years, phases or bases, which are never added; {@code synthetic} when any is made up. */
public record ReturnLineTotals(long lines, long parts, Long grossPence, Long incomePence, boolean synthetic) {

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
}
