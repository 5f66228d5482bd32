package uk.totalplace.common.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What we honestly know of an estimate: "between low and high". Partners quote ranges; a midpoint nobody said is never
 * stored. All interval arithmetic of the product is here and nowhere else.
 */
public final class MoneyRange {
    private final Money low;
    private final Money high;

    private MoneyRange(Money low, Money high) {
        this.low = low;
        this.high = high;
    }

    /** @throws UpsideDownRange when low exceeds high */
    public static MoneyRange between(Money low, Money high) {
        if (low.compareTo(high) > 0) {
            throw new UpsideDownRange(low, high);
        }
        return new MoneyRange(low, high);
    }

    public static MoneyRange exactly(Money amount) {
        return new MoneyRange(amount, amount);
    }

    public MoneyRange plus(MoneyRange other) {
        return new MoneyRange(low.plus(other.low), high.plus(other.high));
    }

    /** Worst case meets worst case: our lowest gain less the highest cost, {@code [a,b] − [c,d] = [a−d, b−c]}. */
    public MoneyRange less(MoneyRange costs) {
        return new MoneyRange(low.minus(costs.high), high.minus(costs.low));
    }

    /** A share of the range; a negative factor turns it round, so that low stays below high. */
    public MoneyRange times(BigDecimal factor) {
        Money one = low.times(factor);
        Money other = high.times(factor);
        return one.compareTo(other) <= 0 ? new MoneyRange(one, other) : new MoneyRange(other, one);
    }

    public Money low() {
        return low;
    }

    public Money high() {
        return high;
    }

    public boolean isExact() {
        return low.equals(high);
    }

    /** {@code £720m–£780m}, or the one sum when both ends are the same. */
    public String words() {
        return isExact() ? low.words() : low.words() + "–" + high.words();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyRange range && low.equals(range.low) && high.equals(range.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }

    @Override
    public String toString() {
        return words();
    }
}
