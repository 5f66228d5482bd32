/**
 * The pages of the intervention areas: the list, and the form that enters one.
 * Enter at {@link uk.totalplace.portal.margate.AreasPage}.
 * Rules are not here: a page calls one boundary and shows what it gives.
 */
package uk.totalplace.portal.margate;
