/**
 * Sterling: exact sums in pence and the ranges of estimates.
 * Enter at {@link uk.totalplace.common.money.Money} and {@link uk.totalplace.common.money.MoneyRange}.
 * Prices of other years are not here; they need a deflator.
 */
package uk.totalplace.common.money;
