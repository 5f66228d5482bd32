package uk.totalplace.common.indicator;

/** Which way is better. */
public enum Polarity {
    HIGH_GOOD(1), LOW_GOOD(-1);

    private final int sign;

    Polarity(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }
}
