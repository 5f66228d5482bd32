/**
 * The pages of the access sites: the list, and the form that enters one.
 * Enter at {@link uk.totalplace.portal.gateway.SitesPage}.
 * Rules are not here: a page calls one boundary and shows what it gives.
 */
package uk.totalplace.portal.gateway;
