package uk.totalplace.board.deflator;

import java.math.BigDecimal;
import java.math.MathContext;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** How amounts of one year's prices are said in another's: times the index of the year they are brought to, by the index of their own; {@code citation} says whose index. */
public record Restatement(String from, String to, BigDecimal fromIndex, BigDecimal toIndex, String citation) {

    private BigDecimal factor() {
        return toIndex.divide(fromIndex, MathContext.DECIMAL128);
    }

    /** Rounded half up to the penny. */
    public long of(long pence) {
        return Money.ofPence(pence).times(factor()).pence();
    }

    public MoneyRange of(MoneyRange range) {
        return range.times(factor());
    }

    /** {@code restated from 2012/13 to 2009/10 prices × 67.7042 ÷ 71.5454}. */
    public String words() {
        return "restated from %s to %s prices × %s ÷ %s".formatted(from, to, toIndex.toPlainString(), fromIndex.toPlainString());
    }

    /** What a restated figure rests on besides: the two values of the index. */
    public Input input() {
        return Input.row("Price index", null, null, "%s: %s for %s, %s for %s".formatted(citation, toIndex.toPlainString(), to, fromIndex.toPlainString(), from), "/data/parameter.xhtml?set=" + PriceIndex.SET);
    }
}
