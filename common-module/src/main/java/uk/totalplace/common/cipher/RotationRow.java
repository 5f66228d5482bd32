package uk.totalplace.common.cipher;

import java.time.LocalDateTime;

/**
 * A change of a module's key: {@code done} rows have been carried over since it was asked for, {@code left} could not be read and stay as they are; the first of these are
 * named. Times are UTC; it is under way while {@code endedAt} is null.
 */
public record RotationRow(String module, String startedBy, LocalDateTime startedAt, LocalDateTime endedAt, long done, long left, String leftNamed) {
    public boolean isUnderWay() {
        return endedAt == null;
    }
}
