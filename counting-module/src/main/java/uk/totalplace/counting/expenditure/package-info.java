/**
 * What each organisation says it spent in a financial year: a stated total, or the sum of its lines as they are counted, one phase and one basis of each.
 * Enter at {@link uk.totalplace.counting.expenditure.ExpenditureReturns}; {@link uk.totalplace.counting.expenditure.ReturnTotals} makes a return say what its lines come to.
 * The lines are not here, nor what bodies pass to one another, which the count takes out, nor how far a year has been told.
 */
package uk.totalplace.counting.expenditure;
