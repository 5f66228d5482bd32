package uk.totalplace.common.cipher;

import java.time.LocalDateTime;

/** A change of a module's key: {@code done} rows have been carried over since it was asked for. Times are UTC; it is under way while {@code endedAt} is null. */
public record RotationRow(String module, String startedBy, LocalDateTime startedAt, LocalDateTime endedAt, long done) {
    public boolean isUnderWay() {
        return endedAt == null;
    }
}
