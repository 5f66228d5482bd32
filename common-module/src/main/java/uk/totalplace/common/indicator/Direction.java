package uk.totalplace.common.indicator;

import java.math.BigDecimal;
import java.math.MathContext;

/** Where a measure is going since its last observation; within the dead band nothing is said to have happened. */
public enum Direction {
    IMPROVING, WORSENING, STEADY, UNKNOWN;

    /** @param deadBandPercent movements up to this share of the earlier value are steady, in percent */
    public static Direction of(Polarity polarity, BigDecimal actual, BigDecimal before, BigDecimal deadBandPercent) {
        if (actual == null || before == null) {
            return UNKNOWN;
        }
        BigDecimal moved = actual.subtract(before).multiply(BigDecimal.valueOf(polarity.sign()));
        BigDecimal band = before.abs().multiply(deadBandPercent, MathContext.DECIMAL64).movePointLeft(2);
        if (moved.abs().compareTo(band) <= 0) {
            return STEADY;
        }
        return moved.signum() > 0 ? IMPROVING : WORSENING;
    }

    public String word() {
        return switch (this) {
            case IMPROVING -> "Improving";
            case WORSENING -> "Getting worse";
            case STEADY -> "Steady";
            case UNKNOWN -> "First value";
        };
    }
}
