/**
 * The register of every partner's land and buildings, and the file format they come in.
 * Enter at {@link uk.totalplace.assets.property.Properties}; files come in through {@link uk.totalplace.assets.property.LandAndBuildings}.
 * What should become of a property (sharing, disposal) is not here.
 */
package uk.totalplace.assets.property;
