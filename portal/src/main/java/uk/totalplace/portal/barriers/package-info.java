/**
 * The pages of the barriers register: the list, and the form that enters one.
 * Enter at {@link uk.totalplace.portal.barriers.BarriersPage}.
 * The workflow of a barrier is not here yet.
 */
package uk.totalplace.portal.barriers;
