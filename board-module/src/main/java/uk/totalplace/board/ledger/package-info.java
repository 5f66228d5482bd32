/**
 * The savings ledger: every saving from the idea to the year after it came, with its range, evidence, baseline and people, and the groups of savings that overlap.
 * Enter at {@link uk.totalplace.board.ledger.SavingLines} and {@link uk.totalplace.board.ledger.Overlaps} to read, at {@link uk.totalplace.board.ledger.SavingDesk} and {@link uk.totalplace.board.ledger.OverlapDesk} to write.
 * Sums over savings are the portfolio's; who consents is in {@code board.consent}; neither is here.
 */
package uk.totalplace.board.ledger;
