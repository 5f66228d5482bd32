package uk.totalplace.counting.stream;

import uk.totalplace.common.money.Money;

/**
 * What the streams of a field come to. Small ones are what comes from one fund to one service of a body and is under {@code smallLimitPence} a year; what has no fund is none of them.
 * The whole of a stream decides that and is in {@code smallPence}, also where a theme, a function or an outcome is looked into that gets only a part of it.
 * {@code provisional} says whether outturns of the year are still to come, {@code estimate} whether some of the returns are no outturn, or hold what is not actual.
 */
public record StreamTotals(long streams, long pence, long administrationPence, long small, long smallPence, long smallLimitPence, boolean synthetic, boolean estimate, boolean provisional) {

    public Money amount() {
        return Money.ofPence(pence);
    }

    public Money administration() {
        return Money.ofPence(administrationPence);
    }

    public Money smallAmount() {
        return Money.ofPence(smallPence);
    }

    public Money smallLimit() {
        return Money.ofPence(smallLimitPence);
    }

    /** In percent with one decimal. */
    public double administrationPercent() {
        return pence == 0 ? 0 : Math.round(1000.0 * administrationPence / pence) / 10.0;
    }
}
