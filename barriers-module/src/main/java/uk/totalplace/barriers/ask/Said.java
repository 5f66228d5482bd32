package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words as they are kept, and days as histories say them. */
final class Said {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Said() {
    }

    /** Without the space around; null for nothing. */
    static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** {@code 24 March 2010}; null for none. */
    static String day(LocalDate day) {
        return day == null ? null : day.format(DAY);
    }
}
