package uk.totalplace.portal.frame;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments are kept in UTC and shown as the clock on the wall said. */
public final class UkTime {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private UkTime() {
    }

    /** Such as {@code 8 April 2010, 14:05}; null for null. */
    public static String words(LocalDateTime utc) {
        return utc == null ? null : of(utc).format(MOMENT);
    }

    /** What the clock on the wall said; null for null. */
    public static LocalDateTime of(LocalDateTime utc) {
        return utc == null ? null : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZONE).toLocalDateTime();
    }
}
