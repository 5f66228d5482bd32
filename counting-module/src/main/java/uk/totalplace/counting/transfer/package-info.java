/**
 * What partners pass to one another, told by both sides, and what the county spends once none of it is counted twice (handbook 6.3).
 * Enter at {@link uk.totalplace.counting.transfer.Transfers} and {@link uk.totalplace.counting.transfer.Counts}; files come in by {@link uk.totalplace.counting.transfer.TransferReturn}.
 * What each body spends is told in its expenditure return and not here.
 */
package uk.totalplace.counting.transfer;
