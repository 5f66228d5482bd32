/**
 * The pages of the data themselves: uploads and what became of them, organisations, and the audit log.
 * Enter at {@link uk.totalplace.portal.data.UploadsPage}.
 * What the data mean is not here; that is their modules' and their pages'.
 */
package uk.totalplace.portal.data;
