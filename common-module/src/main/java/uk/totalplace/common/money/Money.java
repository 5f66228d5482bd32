package uk.totalplace.common.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An exact sum of sterling, in whole pence. Rates and estimates are worked in {@link BigDecimal} and rounded once,
 * half up, where a sum of money is made.
 */
public record Money(long pence) implements Comparable<Money> {
    public static final Money NOTHING = new Money(0);

    private static final long MILLION_POUNDS = 100_000_000L;

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    /** @throws ArithmeticException when the amount has a fraction of a penny beyond rounding range, or is too large */
    public static Money ofPounds(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** A share of this sum, rounded half up to the penny. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(pence).multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** As people say it: {@code £8.25bn}, {@code £37m}, {@code £45,200}, {@code −£0.3m}. */
    public String words() {
        long size = Math.abs(pence);
        String sign = pence < 0 ? "−" : "";
        if (size >= 1000 * MILLION_POUNDS) {
            return sign + "£" + shortened(size, 1000 * MILLION_POUNDS, 2) + "bn";
        }
        if (size >= MILLION_POUNDS) {
            return sign + "£" + shortened(size, MILLION_POUNDS, 1) + "m";
        }
        return sign + "£" + String.format(Locale.UK, "%,d", BigDecimal.valueOf(size, 2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** To the penny: {@code £77,179,009.24}. */
    public String exactWords() {
        return (pence < 0 ? "−" : "") + "£" + String.format(Locale.UK, "%,.2f", BigDecimal.valueOf(Math.abs(pence), 2));
    }

    private static String shortened(long size, long unit, int decimals) {
        return BigDecimal.valueOf(size).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}
