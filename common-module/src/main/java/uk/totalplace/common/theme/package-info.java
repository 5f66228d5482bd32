/**
 * How a theme makes itself known.
 * Enter at {@link uk.totalplace.common.theme.Themes}.
 * No theme is named here.
 */
package uk.totalplace.common.theme;
