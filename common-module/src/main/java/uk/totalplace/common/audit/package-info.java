/**
 * What was done, by whom and when, so that a change behind our back is seen.
 * Enter at {@link uk.totalplace.common.audit.Audit} to record and {@link uk.totalplace.common.audit.AuditLog} to read and check.
 * Logs of the server are not here.
 */
package uk.totalplace.common.audit;
