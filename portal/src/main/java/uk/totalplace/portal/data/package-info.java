/**
 * The pages of the registers' data: uploads, what became of each, and their columns.
 * Enter at {@link uk.totalplace.portal.data.UploadsPage}; {@link uk.totalplace.portal.data.RunPage} shows one upload.
 * What a data set means is not here: pages of its theme are included by its code.
 */
package uk.totalplace.portal.data;
