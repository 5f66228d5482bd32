package uk.totalplace.counting.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.totalplace.common.parameter.ParameterValues;

/**
 * How far two sides may differ and still agree: {@code |paid − received| ≤ max(least, percent of the larger)} (handbook 6.3). The parameter set is {@code transfer-tolerance}.
 */
public record Tolerance(long leastPence, BigDecimal percent) {
    static final String SET = "transfer-tolerance";

    static Tolerance by(ParameterValues values) {
        return new Tolerance(values.value("least-pounds").movePointRight(2).longValueExact(), values.value("percent"));
    }

    /** @param payer what the payer says, null when it says nothing @param receiver the same of the receiver */
    public Reconciliation of(Long payer, Long receiver) {
        if (payer == null || receiver == null) {
            return Reconciliation.ONE_SIDED;
        }
        long allowed = Math.max(leastPence, BigDecimal.valueOf(Math.max(payer, receiver)).multiply(percent).movePointLeft(2).setScale(0, RoundingMode.DOWN).longValueExact());
        return Math.abs(payer - receiver) <= allowed ? Reconciliation.AGREED : Reconciliation.DISCREPANCY;
    }
}
