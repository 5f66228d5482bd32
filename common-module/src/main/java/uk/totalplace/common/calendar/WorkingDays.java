package uk.totalplace.common.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;

/**
 * Counts working days: neither Saturday nor Sunday nor bank holiday. A clock starts on the day after the event, so the day it is
 * counted from is never one of the days. A year whose bank holidays are not all entered is not counted: a wrong day would look like a right one.
 */
public final class WorkingDays {
    /** What a usual year has; a proclamation adds to it and never takes away. */
    static final int A_YEAR = 8;
    private static final int MOST = 5000;

    private final Set<LocalDate> holidays;
    private final Map<Integer, Long> entered;

    public WorkingDays(Collection<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
        entered = this.holidays.stream().collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
    }

    /** @throws CalendarRefusal when the bank holidays of that year are not entered */
    public boolean isWorkingDay(LocalDate day) {
        long known = entered.getOrDefault(day.getYear(), 0L);
        if (known < A_YEAR) {
            throw new CalendarRefusal("Working days of %d cannot be counted: %s of its bank holidays entered.".formatted(day.getYear(), known == 0 ? "none is" : "only " + known + " are"));
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /**
     * The last day of a clock of so many working days that an event on {@code from} starts.
     *
     * @param days 0 to 5000; with 0 it is the day itself
     */
    public LocalDate plus(LocalDate from, int days) {
        new Violations().unless(days >= 0 && days <= MOST, "days", "Count 0 to 5,000 working days.").refuse();
        LocalDate day = from;
        for (int counted = 0; counted < days;) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /**
     * How many working days lie after {@code from}, up to {@code to} and with it.
     *
     * @throws InvalidInput when {@code to} comes first
     */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "The end comes before the beginning.");
        }
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
