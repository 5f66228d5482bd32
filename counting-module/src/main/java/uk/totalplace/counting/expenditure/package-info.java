/**
 * What each organisation says it spent in a financial year.
 * Enter at {@link uk.totalplace.counting.expenditure.ExpenditureReturns}.
 * Single payments and transfers between partners are not here; until transfers are, sums of returns count them twice.
 */
package uk.totalplace.counting.expenditure;
