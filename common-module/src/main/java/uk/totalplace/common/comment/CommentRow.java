package uk.totalplace.common.comment;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A comment as the caller sees it. {@code words} is null once it is withdrawn; {@code writtenBy} and {@code withdrawnBy} are sign-in
 * names; times are UTC and null for what has not happened; {@code editable} and {@code withdrawable} are for the caller.
 */
public record CommentRow(long id, String record, String words, String writtenBy, LocalDateTime writtenAt, LocalDateTime editedAt, String withdrawnBy, LocalDateTime withdrawnAt, int version,
        boolean editable, boolean withdrawable) implements Serializable {

    public boolean edited() {
        return editedAt != null;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
