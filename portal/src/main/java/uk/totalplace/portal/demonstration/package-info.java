/**
 * The demonstration rows of the place, handed in through the same boundaries as anybody's.
 * Enter at {@link uk.totalplace.portal.demonstration.Demonstration}.
 * The rows themselves are not here but in the folder {@code demonstration/<place>}, with a README that says where each comes from.
 */
package uk.totalplace.portal.demonstration;
