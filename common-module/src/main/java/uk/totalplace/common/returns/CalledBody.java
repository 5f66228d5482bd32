package uk.totalplace.common.returns;

import uk.totalplace.common.period.FinancialYear;

/** A body that was called for its return of a financial year, and whether it has said that there is nothing to return. */
public record CalledBody(FinancialYear year, String organisation, boolean nothing) {
}
