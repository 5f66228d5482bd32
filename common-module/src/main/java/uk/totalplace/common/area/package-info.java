/**
 * Areas of the country by their statistical code.
 * Enter at {@link uk.totalplace.common.area.Areas}; coordinates are turned by {@link uk.totalplace.common.area.NationalGrid}.
 * Which area is the place is a setting, not a constant here.
 */
package uk.totalplace.common.area;
