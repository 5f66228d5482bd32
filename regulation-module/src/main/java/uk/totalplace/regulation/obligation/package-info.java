/**
 * What inspectorates and departments oblige public bodies to: inspections, returns, registrations.
 * Enter at {@link uk.totalplace.regulation.obligation.Obligations}.
 * What meeting them costs is not here.
 */
package uk.totalplace.regulation.obligation;
