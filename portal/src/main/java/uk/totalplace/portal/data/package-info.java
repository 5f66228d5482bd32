/**
 * The pages of the data everybody shares: organisations, and what was done.
 * Enter at {@link uk.totalplace.portal.data.OrganisationsPage} and {@link uk.totalplace.portal.data.AuditPage}.
 * The themes' own registers are not here.
 */
package uk.totalplace.portal.data;
