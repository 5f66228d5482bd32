package uk.totalplace.board.realisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * What was measured against what was forecast for the days that have passed, in one kind of money. {@code priceBase} is that of the forecast; what was measured is in the money of its days. {@code code} is a theme's or an organisation's; {@code others} says that it is another body's money. Of the
 * {@code lines} that are due, {@code measuredLines} have been measured at all; days that nobody measured have brought nothing that could be claimed.
 */
public record RealisationRow(Side side, String code, SavingKind kind, ValueType valueType, String priceBase, boolean others, int lines, int measuredLines, MoneyRange forecast, long measuredPence) {
    private static final int DECIMALS = 1;

    /** Whose it is. */
    public enum Side {
        THEME, PARTNER
    }

    /** In percent of the highest forecast, to one decimal; null where nothing was forecast. */
    public BigDecimal lowestPercent() {
        return percent(forecast.high().pence());
    }

    /** In percent of the lowest forecast, to one decimal; null where nothing was forecast at the least. */
    public BigDecimal highestPercent() {
        return percent(forecast.low().pence());
    }

    private BigDecimal percent(long of) {
        return of == 0 ? null : BigDecimal.valueOf(measuredPence).movePointRight(2).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}
