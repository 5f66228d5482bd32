/**
 * The pages of the expenditure returns: the list, and the form that enters one.
 * Enter at {@link uk.totalplace.portal.counting.ReturnsPage}.
 * Rules are not here: a page calls one boundary and shows what it gives.
 */
package uk.totalplace.portal.counting;
