package uk.totalplace.board.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact parts of whole pence, always rounded down, so that parts never add up to more than the whole. */
final class Parts {
    private static final int PERCENT_SCALE = 4;
    private static final long WHOLE = 1_000_000L;

    private Parts() {
    }

    /** {@code amount × part ÷ whole}; nothing of nothing. */
    static long of(long amount, long part, long whole) {
        if (whole == 0) {
            return 0;
        }
        long product = amount * part;
        if (Math.multiplyHigh(amount, part) == 0 && product >= 0) {
            return product / whole;
        }
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(whole)).longValueExact();
    }

    static long percent(long amount, BigDecimal percent) {
        return of(amount, percent(percent), WHOLE);
    }

    /** Of a million: 60 percent are 600,000. */
    static long percent(BigDecimal percent) {
        return percent.movePointRight(PERCENT_SCALE).longValueExact();
    }

    /** {@code whole × (1 − Π(1 − part ÷ whole))}: what parts take that are taken one after the other. No part is larger than the whole. */
    static long oneAfterTheOther(long whole, long[] parts) {
        BigInteger left = BigInteger.valueOf(whole);
        BigInteger size = BigInteger.ONE;
        for (long part : parts) {
            left = left.multiply(BigInteger.valueOf(whole - Math.min(part, whole)));
            size = size.multiply(BigInteger.valueOf(whole));
        }
        return BigInteger.valueOf(whole).subtract(ceiling(left, size)).longValueExact();
    }

    private static BigInteger ceiling(BigInteger number, BigInteger by) {
        BigInteger[] parts = number.divideAndRemainder(by);
        return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }
}
