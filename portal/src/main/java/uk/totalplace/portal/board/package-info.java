/**
 * The board's pages: the front page and the scorecards.
 * Enter at {@link uk.totalplace.portal.board.FrontPage}.
 * No theme is named here: they come from the scorecards.
 */
package uk.totalplace.portal.board;
