/**
 * Files that belong to a record of any register, seen by exactly those who may see the record.
 * Enter at {@link uk.totalplace.common.attachment.Attachments}; what a file is, its own bytes tell ({@link uk.totalplace.common.attachment.FileKind}).
 * Files that are read line by line into a register are not here: those are uploads, in {@code intake}.
 */
package uk.totalplace.common.attachment;
