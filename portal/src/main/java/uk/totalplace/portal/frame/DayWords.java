package uk.totalplace.portal.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.totalplace.common.calendar.UkTime;

/** Days and moments as people here say them. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK);

    private DayWords() {
    }

    /** {@code 8 April 2010}; empty for no day. */
    public static String of(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    /** A moment that was kept in UTC, in UK local time. */
    public static String ofUtc(LocalDateTime moment) {
        return UkTime.of(moment).format(MOMENT);
    }

    /** How far a day that is due lies from another: {@code in 114 days}, {@code today}, {@code 3 days overdue}. */
    public static String until(LocalDate due, LocalDate from) {
        long days = ChronoUnit.DAYS.between(from, due);
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + Plural.of(days, "day") : Plural.of(-days, "day") + " overdue";
    }
}
