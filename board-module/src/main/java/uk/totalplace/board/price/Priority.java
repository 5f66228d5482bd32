package uk.totalplace.board.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.barriers.register.Urgency;
import uk.totalplace.common.money.MoneyRange;

/**
 * Which barrier to turn to first: {@code blocked £ × chance that the remedy works × urgency ÷ effort} (handbook 8.1), in whole pounds for each working day. What is blocked is the barrier's own share of it, at its middle: nobody
 * says what is most likely of a net, and the middle serves for the order alone. A chance nobody said counts as certain, an urgency nobody said as the least.
 */
final class Priority {
    private static final BigDecimal PENCE_IN_PERCENT = BigDecimal.valueOf(2L * 100 * 100);

    private Priority() {
    }

    /** Null where nobody said what the remedy takes. */
    static Long of(MoneyRange share, Remedy remedy) {
        if (remedy.effortDays() == null) {
            return null;
        }
        long chance = remedy.worksPercent() == null ? 100 : remedy.worksPercent();
        int urgency = remedy.urgency() == null ? Urgency.CAN_WAIT.weight() : remedy.urgency().weight();
        return BigDecimal.valueOf(share.low().pence()).add(BigDecimal.valueOf(share.high().pence())).multiply(BigDecimal.valueOf(chance * urgency))
                .divide(PENCE_IN_PERCENT.multiply(BigDecimal.valueOf(remedy.effortDays())), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
