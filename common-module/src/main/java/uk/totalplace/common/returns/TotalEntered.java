package uk.totalplace.common.returns;

import uk.totalplace.common.period.FinancialYear;

/**
 * What a body owes of a data set for a year has been entered as a total, without a file; told by the register in the transaction that keeps it.
 *
 * @param pence   what it comes to
 * @param changed whether it says anything else than before; saved again as it was, it still answers a call that came after it
 */
public record TotalEntered(String dataSet, String organisation, FinancialYear year, long pence, boolean changed, String by) {
}
