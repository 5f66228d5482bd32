/**
 * The pages of the barriers register: the list in its two halves, the record with its next step, the form, and the part that other pages include.
 * Enter at {@link uk.totalplace.portal.barriers.BarriersPage}.
 * What a barrier may do is not here, it is the register's to know.
 */
package uk.totalplace.portal.barriers;
