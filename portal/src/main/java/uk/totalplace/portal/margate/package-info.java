/**
 * The pages of the intervention areas and of the placements: lists, the form that enters an area, the record of a placement, the look log.
 * Enter at {@link uk.totalplace.portal.margate.AreasPage} and {@link uk.totalplace.portal.margate.PlacementsPage}.
 * Rules are not here: a page calls one boundary and shows what it gives.
 */
package uk.totalplace.portal.margate;
