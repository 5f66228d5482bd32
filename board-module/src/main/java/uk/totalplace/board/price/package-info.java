/**
 * What barriers cost: what they hold up of the savings as the portfolio counts them, what removing one alone or several together would release, and which to turn to first.
 * Enter at {@link uk.totalplace.board.price.BarrierPrices}.
 * The barriers themselves and their workflow are in the register and not here.
 */
package uk.totalplace.board.price;
