package uk.totalplace.counting.transfer;

import uk.totalplace.common.period.FinancialYear;

/** A line of a file that can be taken: what its sender paid to or received from {@code counterpart}, an organisation code, in pence. */
record StagedTransfer(FinancialYear year, Direction direction, String counterpart, TransferKind kind, long pence, String note) {
}
