package uk.totalplace.common.money;

import java.math.BigDecimal;

/**
 * What somebody estimates: at least, at most, and, where somebody said one, most likely. {@code central} is null where nobody did;
 * a middle is never made up.
 */
public record Estimate(MoneyRange range, Money central) {

    /**
     * @param central may be null
     * @throws UpsideDownRange when the three are not in order
     */
    public static Estimate of(Money low, Money central, Money high) {
        MoneyRange range = MoneyRange.between(low, high);
        if (central != null && low.compareTo(central) > 0) {
            throw new UpsideDownRange(low, central);
        }
        if (central != null && central.compareTo(high) > 0) {
            throw new UpsideDownRange(central, high);
        }
        return new Estimate(range, central);
    }

    public Money low() {
        return range.low();
    }

    public Money high() {
        return range.high();
    }

    /** A share of each of the three; the factor is not negative. */
    public Estimate times(BigDecimal factor) {
        return of(low().times(factor), central == null ? null : central.times(factor), high().times(factor));
    }

    /** {@code £720m–£780m, most likely £750m}. */
    public String words() {
        return central == null || range.isExact() ? range.words() : range.words() + ", most likely " + central.words();
    }
}
