/**
 * Scorecards: what each theme's measures say against their targets, for the board and for the theme.
 * Enter at {@link uk.totalplace.board.scorecard.Scorecards}.
 * The measures themselves are not here; themes bring them through {@link uk.totalplace.common.scorecard.ScorecardSource}.
 */
package uk.totalplace.board.scorecard;
