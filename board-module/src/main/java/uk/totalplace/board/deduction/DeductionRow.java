package uk.totalplace.board.deduction;

import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** Something that comes off a saving. */
public record DeductionRow(long id, String saving, String title, long lowPence, long highPence, String source, boolean synthetic, int version) {

    public MoneyRange range() {
        return MoneyRange.between(Money.ofPence(lowPence), Money.ofPence(highPence));
    }
}
