package uk.totalplace.common.bulk;

import java.time.LocalDateTime;

/** A bulk edit that was carried out. Times are UTC; {@code value} is null where the field was cleared, the last two are null while it stands. */
public record BulkDeed(String code, LocalDateTime at, String by, String field, String value, long rows, LocalDateTime undoneAt, String undoneBy) {

    /** {@code Tenure to Leasehold}, or {@code Tenure cleared}. */
    public String words() {
        return field + (value == null ? " cleared" : " to " + value);
    }
}
