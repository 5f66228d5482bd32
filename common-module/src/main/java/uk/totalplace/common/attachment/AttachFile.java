package uk.totalplace.common.attachment;

import uk.totalplace.common.record.RecordRef;

/** Adds a file to a record; {@code fileName} as the sender calls it, {@code synthetic} says that it is made up and must be labelled so. */
public record AttachFile(RecordRef record, String fileName, boolean synthetic) {
}
