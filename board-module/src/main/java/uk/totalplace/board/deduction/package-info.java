/**
 * What comes off a saving before it arrives, from gross to net.
 * Enter at {@link uk.totalplace.board.deduction.Deductions}.
 * The saving itself is the ledger's and not here.
 */
package uk.totalplace.board.deduction;
