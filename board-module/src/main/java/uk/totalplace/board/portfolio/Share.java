package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.ValueType;

/** What part of a saving counts in one respect, from 0 to 1. */
final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {
    }

    /** What becomes money in a budget of the place: of cashable fiscal savings, what bodies of the place gain. Another body's money is never cashable locally. */
    static BigDecimal cashableLocally(LedgerLine line, Set<String> localBodies) {
        return line.cashability() == Cashability.CASHABLE && line.valueType() == ValueType.FISCAL ? of(line, localBodies) : BigDecimal.ZERO;
    }

    /** What the standing barriers hold up together, {@code 1 − Π(1 − b)}: shares of several never add up beyond the whole (handbook 8.1). */
    static BigDecimal blocked(Collection<Portion> heldUp, Set<String> standing) {
        BigDecimal free = BigDecimal.ONE;
        for (Portion held : heldUp) {
            if (standing.contains(held.code())) {
                free = free.multiply(BigDecimal.ONE.subtract(held.sharePercent().divide(HUNDRED)));
            }
        }
        return BigDecimal.ONE.subtract(free);
    }

    /** The share of an amount, rounded to whole pence. */
    static long part(long pence, BigDecimal share) {
        return BigDecimal.valueOf(pence).multiply(share).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What these organisations gain of it. */
    static BigDecimal of(LedgerLine line, Set<String> organisations) {
        return line.beneficiaries().stream().filter(gain -> organisations.contains(gain.code())).map(Portion::sharePercent).reduce(BigDecimal.ZERO, BigDecimal::add).divide(HUNDRED);
    }
}
