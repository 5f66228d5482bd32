/**
 * Searching everything from one field: the page with what was found of each kind, and pages of the portal themselves among it.
 * Enter at {@link uk.totalplace.portal.search.WholeSearch}.
 * How a register finds its records is not here; each does that in its own query.
 */
package uk.totalplace.portal.search;
