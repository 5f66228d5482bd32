/**
 * What happens after the server is up: the reference data of the place, the demonstration, and saying that all is ready.
 * Enter at {@link uk.totalplace.portal.start.AfterStart}.
 * Migrations are not here; they run before anything else, in common.
 */
package uk.totalplace.portal.start;
