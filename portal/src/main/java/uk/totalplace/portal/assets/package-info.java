/**
 * The pages of the property register: the list with its map, the record, and the form that corrects it.
 * Enter at {@link uk.totalplace.portal.assets.PropertiesPage}.
 * Rules are not here: a page calls one boundary and shows what it gives.
 */
package uk.totalplace.portal.assets;
