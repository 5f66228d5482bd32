package uk.totalplace.counting.supplier;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What stands decided on a proposal, by which account and when, UTC; all null but {@code ruling} while nothing is. {@code version} is that of what a person saw, for the next word on it. */
public record Decision(Ruling ruling, String note, String by, LocalDateTime at, Integer version) implements Serializable {
    public static final Decision NONE = new Decision(Ruling.OPEN, null, null, null, null);
}
