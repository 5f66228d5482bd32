package uk.totalplace.common.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments are kept in UTC; days and hours are those of the clock on the wall here, wherever the server stands and whatever zone it was given. */
public final class UkTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private UkTime() {
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** What the clock on the wall says. */
    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE);
    }

    /** What the clock on the wall said; null for null. */
    public static LocalDateTime of(LocalDateTime utc) {
        return utc == null ? null : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** The day a moment fell on, which in summer is another than in UTC for an hour; null for null. */
    public static LocalDate dayOf(LocalDateTime utc) {
        return utc == null ? null : of(utc).toLocalDate();
    }

    /** Such as {@code 8 April 2010, 14:05}; null for null. */
    public static String words(LocalDateTime utc) {
        return utc == null ? null : of(utc).format(MOMENT);
    }
}
