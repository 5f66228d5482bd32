/**
 * Areas that the partners treat as one, with an aim of their own.
 * Enter at {@link uk.totalplace.margate.intervention.InterventionAreas}.
 * Codes, names and outlines of the areas they cover are not here, they are reference data.
 */
package uk.totalplace.margate.intervention;
