/**
 * Files in: stored, checked line by line, committed whole, undone whole.
 * Enter at {@link uk.totalplace.common.intake.Imports}, and for what can be uploaded at {@link uk.totalplace.common.intake.DataSets}; a module takes a file format through {@link uk.totalplace.common.intake.Intake}.
 * What a format means is not here but with its module; reading tables is in {@link uk.totalplace.common.tabular}.
 */
package uk.totalplace.common.intake;
