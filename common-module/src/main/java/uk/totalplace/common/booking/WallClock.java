package uk.totalplace.common.booking;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.calendar.UkTime;

/** Between the clock on the wall, which people book by and which is put forward and back, and UTC, in which moments are kept. */
final class WallClock {
    private WallClock() {
    }

    /** @throws InvalidInput for a time that the clock leaves out or shows twice on the night it is changed */
    static LocalDateTime toUtc(LocalDateTime wall, String field) {
        List<ZoneOffset> offsets = UkTime.ZONE.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            throw new InvalidInput(field, "There is no " + wall.toLocalTime() + " on that day: the clocks go forward.");
        }
        if (offsets.size() > 1) {
            throw new InvalidInput(field, "There are two " + wall.toLocalTime() + " on that day: the clocks go back. Choose a time outside that hour.");
        }
        return wall.minusSeconds(offsets.get(0).getTotalSeconds());
    }

    /** For the bounds of a search, which must not fail: the first such time, or the next there is. */
    static LocalDateTime roughlyToUtc(LocalDateTime wall) {
        return wall.atZone(UkTime.ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
