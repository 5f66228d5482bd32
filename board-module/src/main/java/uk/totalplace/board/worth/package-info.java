/**
 * What one saving is worth over the years: discounted, against its costs, as stated and corrected for optimism.
 * Enter at {@link uk.totalplace.board.worth.Worths}.
 * The arithmetic is in {@code board.appraisal}, the rates and horizons are parameters; neither is here.
 */
package uk.totalplace.board.worth;
