package uk.totalplace.common.indicator;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How an actual stands to its target: {@code v = p × (actual − target) / |target|} with p the polarity; green from 0 up,
 * amber down to minus the tolerance, red below it, grey where there is nothing to compare. (Handbook 9.2.)
 */
public enum Rag {
    GREEN, AMBER, RED, GREY;

    /**
     * @param tolerancePercent how far short is still amber, in percent of the target; with a target of 0 the same number is
     *        taken in the unit of the measure
     */
    public static Rag of(Polarity polarity, BigDecimal actual, BigDecimal target, BigDecimal tolerancePercent) {
        if (actual == null || target == null) {
            return GREY;
        }
        BigDecimal ahead = actual.subtract(target).multiply(BigDecimal.valueOf(polarity.sign()));
        if (ahead.signum() >= 0) {
            return GREEN;
        }
        BigDecimal tolerance = target.signum() == 0 ? tolerancePercent : target.abs().multiply(tolerancePercent, MathContext.DECIMAL64).movePointLeft(2);
        return ahead.negate().compareTo(tolerance) <= 0 ? AMBER : RED;
    }

    public String word() {
        return switch (this) {
            case GREEN -> "On target";
            case AMBER -> "Close";
            case RED -> "Off target";
            case GREY -> "No target";
        };
    }
}
