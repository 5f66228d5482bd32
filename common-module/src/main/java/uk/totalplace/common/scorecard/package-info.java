/**
 * What a theme offers to its scorecard.
 * Enter at {@link uk.totalplace.common.scorecard.ScorecardSource}.
 * Composing the scorecards is the board's.
 */
package uk.totalplace.common.scorecard;
