/**
 * The pages of the obligations: the list, and the form that enters one.
 * Enter at {@link uk.totalplace.portal.regulation.ObligationsPage}.
 * Rules are not here: a page calls one boundary and shows what it gives.
 */
package uk.totalplace.portal.regulation;
