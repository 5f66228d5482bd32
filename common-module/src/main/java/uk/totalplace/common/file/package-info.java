/**
 * Files that people send: kept in the database in pieces, with names that are safe to give back.
 * Enter at {@link uk.totalplace.common.file.StoredFile}, with the {@link uk.totalplace.common.file.Shelf} the file lies on.
 * What a file is for, and who may see it, is not here: its owner (an upload, an attachment) knows.
 */
package uk.totalplace.common.file;
