package uk.totalplace.common.booking;

import java.io.Serializable;
import java.time.LocalDateTime;

/** From one time of the clock on the wall until another on the same day. */
public record Slot(LocalDateTime from, LocalDateTime until) implements Serializable {

    /** {@code 09:00–10:30}. */
    public String words() {
        return from.toLocalTime() + "–" + until.toLocalTime();
    }
}
