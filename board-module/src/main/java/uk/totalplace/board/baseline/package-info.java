/**
 * What is spent or held today, by whom, where and in which year: the sums that savings are claimed against.
 * Enter at {@link uk.totalplace.board.baseline.Baselines}.
 * Whether the claims on a baseline exceed it is the ledger's to know and not here.
 */
package uk.totalplace.board.baseline;
