package uk.totalplace.counting.line;

import uk.totalplace.common.money.Money;

/**
 * A service of a body that came to much more or less than the year before, gross. {@code noted} is what a line of the return says about it, {@code reason} what the body said later; both are null where
 * nobody said anything. {@code version} is that of the reason, 0 where there is none.
 */
public record JumpRow(String organisation, String year, String service, long beforePence, long nowPence, String noted, String reason, int version, boolean synthetic) {

    public Money before() {
        return Money.ofPence(beforePence);
    }

    public Money now() {
        return Money.ofPence(nowPence);
    }

    public Money change() {
        return now().minus(before());
    }

    /** In percent of the year before, rounded; null where there was nothing. */
    public Long percent() {
        return beforePence == 0 ? null : Long.valueOf(Math.round(100.0 * (nowPence - beforePence) / beforePence));
    }

    public boolean isExplained() {
        return noted != null || reason != null;
    }

    /** Body, year and service in one. */
    public String code() {
        return organisation + ":" + year + ":" + service;
    }
}
