package uk.totalplace.common.attachment;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A file of a record. {@code addedBy} and {@code takenOffBy} are sign-in names; times are UTC; what was taken off has
 * {@code takenOffBy} and {@code takenOffAt}. {@code mine}: the caller may take it off and put it back.
 */
public record AttachmentRow(long id, String record, String fileName, FileKind kind, long sizeBytes, String sha256, boolean synthetic, String addedBy, LocalDateTime addedAt, String takenOffBy,
        LocalDateTime takenOffAt, boolean mine) implements Serializable {

    public boolean takenOff() {
        return takenOffAt != null;
    }
}
