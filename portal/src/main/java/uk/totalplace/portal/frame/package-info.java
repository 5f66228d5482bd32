/**
 * What surrounds every page: navigation, messages, the day of the view, and what all forms share.
 * Enter at {@link uk.totalplace.portal.frame.Frame}.
 * No theme is named here: they come from the themes that are plugged in.
 */
package uk.totalplace.portal.frame;
