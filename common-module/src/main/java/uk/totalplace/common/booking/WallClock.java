package uk.totalplace.common.booking;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import uk.totalplace.common.InvalidInput;

/** Between the clock on the wall, which people book by and which is put forward and back, and UTC, in which moments are kept. */
final class WallClock {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private WallClock() {
    }

    /** @throws InvalidInput for a time that the clock leaves out or shows twice on the night it is changed */
    static LocalDateTime toUtc(LocalDateTime wall, String field) {
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(wall);
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
        return wall.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    static LocalDateTime toWall(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZONE).toLocalDateTime();
    }

    static LocalDateTime utcNow() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    static LocalDateTime now() {
        return LocalDateTime.now(ZONE);
    }
}
