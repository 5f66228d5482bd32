package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import uk.totalplace.common.money.MoneyRange;

/**
 * What savings bring and cost one body over the years, in present values, corrected for optimism. {@code net} is what it has before anything is passed on, {@code sharePercent} the part of all
 * benefits that it is to keep, {@code after} what it then has. {@code organisation} is null for costs whose bearer nobody named; {@code restated} says that some of it was said in the prices of another year, {@code synthetic} says that some of it is made up.
 */
public record AgencyRow(String organisation, String priceBase, boolean restated, MoneyRange benefits, long costsPence, MoneyRange net, BigDecimal sharePercent, MoneyRange after, boolean synthetic) {

    /** Whether it may lose before anything is passed on. */
    public boolean isWorseOff() {
        return net.low().pence() < 0;
    }

    /** Whether it may still lose afterwards. */
    public boolean isStillWorseOff() {
        return after.low().pence() < 0;
    }
}
