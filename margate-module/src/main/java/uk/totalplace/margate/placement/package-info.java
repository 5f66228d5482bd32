/**
 * Placements of vulnerable people in the area by authorities elsewhere, without any name; the record lies encrypted, and each look at one is logged with its reason.
 * Enter at {@link uk.totalplace.margate.placement.Placements}; for the look log, which shows no placement, at {@link uk.totalplace.margate.placement.PlacementLooks}.
 * Counts for others are not here: they wait for the rules against disclosure.
 */
package uk.totalplace.margate.placement;
