/**
 * Sums over the savings ledger: by theme and kind, gross and net of overlaps, as far as consented, cashable locally, held up by barriers, and simulated.
 * Enter at {@link uk.totalplace.board.portfolio.Portfolios}.
 * How overlapping claims are settled is in {@code board.settlement}, what savings are worth over years in {@code board.appraisal}; neither is here.
 */
package uk.totalplace.board.portfolio;
