package uk.totalplace.counting.line;

import uk.totalplace.common.money.Money;

/** What the lines of a filter come to: {@code parts} of so many {@code lines}, gross and income in pence, and what of the gross is made up. */
public record ReturnLineTotals(long lines, long parts, long grossPence, long incomePence, long syntheticPence) {

    public Money gross() {
        return Money.ofPence(grossPence);
    }

    public Money income() {
        return Money.ofPence(incomePence);
    }
}
