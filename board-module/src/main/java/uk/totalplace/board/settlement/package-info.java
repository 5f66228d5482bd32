/**
 * How claims that draw on the same money are settled, so that no pound is counted twice.
 * Enter at {@link uk.totalplace.board.settlement.Settlement}.
 * No entity is here and nothing is stored: whoever asks brings the claims, the overlap groups and the baselines.
 */
package uk.totalplace.board.settlement;
