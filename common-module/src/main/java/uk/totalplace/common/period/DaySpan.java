package uk.totalplace.common.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something happened, as exactly as it is known: on one day, or some time between two, both of them included. */
public record DaySpan(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public static DaySpan of(LocalDate day) {
        return new DaySpan(day, day);
    }

    public static DaySpan of(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    public boolean isDay() {
        return first.equals(last);
    }

    /** {@code 24 December 2010}, {@code January 2011}, or from one day to another. */
    public String words() {
        if (isDay()) {
            return DAY.format(first);
        }
        return equals(of(YearMonth.from(first))) ? MONTH.format(first) : DAY.format(first) + " to " + DAY.format(last);
    }
}
