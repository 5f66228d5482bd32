/**
 * The public bodies of the partnership, their names, lives and successors.
 * Enter at {@link uk.totalplace.common.organisation.Organisations}.
 * Accounts of people are not here.
 */
package uk.totalplace.common.organisation;
