/**
 * What barriers cost: the savings they hold up, what removing one alone would release, and which to remove first.
 * Enter at {@link uk.totalplace.board.price.BarrierPrices}.
 * The barriers themselves and their workflow are in the register and not here.
 */
package uk.totalplace.board.price;
