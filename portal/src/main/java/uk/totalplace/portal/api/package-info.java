/**
 * The REST API: the same boundaries and records as the pages, in JSON.
 * Enter at {@link uk.totalplace.portal.api.Api}; each resource is a plural noun of the domain.
 * Rules are not here: a resource calls one boundary and answers what it gives.
 */
package uk.totalplace.portal.api;
