/**
 * Bringing the schemas of all modules to the version of this EAR.
 * Enter at {@link uk.totalplace.common.migration.Migrations}, which starts before everything else.
 * The migrations themselves are not here; they lie with the module that owns the schema.
 */
package uk.totalplace.common.migration;
