/**
 * Who comes in, and what protects the portal: signing in and out, the throttle, the headers of every answer.
 * Enter at {@link uk.totalplace.portal.access.PortalAuthentication}.
 * What a role may do is not here: each boundary declares that itself.
 */
package uk.totalplace.portal.access;
