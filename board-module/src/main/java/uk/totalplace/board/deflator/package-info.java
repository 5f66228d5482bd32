/**
 * Brings amounts of one year's prices to another's by an index of prices by financial year.
 * Enter at {@link uk.totalplace.board.deflator.PriceIndex} for two amounts that are held against each other and at {@link uk.totalplace.board.deflator.StatedPrices} for sums.
 * Nothing is stored restated: what somebody said stays as it was said. Measured amounts are cash of their day and are never restated.
 */
package uk.totalplace.board.deflator;
