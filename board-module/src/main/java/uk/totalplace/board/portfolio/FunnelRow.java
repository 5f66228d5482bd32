package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/**
 * How much of what is forecast has come at least as far as a status: until it is realised what is left of the estimates, from then on what was measured. {@code central} is the most likely amount, the middle of a
 * range where nobody said one. {@code percentOfBefore} is of the stage before, {@code percentOfForecast} of the first one, both of the most likely amounts to one decimal and null where that is nothing. Other
 * bodies' money is left out; {@code synthetic} of the {@code lines} are made up, wholly or in part.
 */
public record FunnelRow(KindOfMoney kindOfMoney, Status status, long lines, long synthetic, MoneyRange amount, Money central, BigDecimal percentOfBefore, BigDecimal percentOfForecast) {

    /** Whether it was measured and is no estimate. */
    public boolean isMeasured() {
        return status.isMeasured();
    }
}
