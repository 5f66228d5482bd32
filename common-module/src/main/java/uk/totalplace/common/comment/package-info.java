/**
 * What people say about a record of any register, seen by exactly those who may see the record.
 * Enter at {@link uk.totalplace.common.comment.Comments}.
 * What was done to the record is not here: that is its history, in {@code audit}.
 */
package uk.totalplace.common.comment;
