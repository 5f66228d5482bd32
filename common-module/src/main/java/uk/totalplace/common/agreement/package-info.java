/**
 * Data-sharing agreements: who gives which data set to whom, why, on what lawful basis, and until when.
 * Enter at {@link uk.totalplace.common.agreement.Agreements}; the intake asks it before it takes a file.
 * The files are not here, and neither is what a data set looks like: an agreement holds its code.
 */
package uk.totalplace.common.agreement;
