package uk.totalplace.common.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class WorkingDaysTest {
    private static final List<LocalDate> OF_2010 = Stream.of("01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28").map(day -> LocalDate.parse("2010-" + day)).toList();
    private final WorkingDays days = new WorkingDays(OF_2010);

    private static LocalDate day(String text) {
        return LocalDate.parse("2010-" + text);
    }

    @Test
    void a_working_day_is_neither_weekend_nor_bank_holiday() {
        assertTrue(days.isWorkingDay(day("04-01")));
        assertFalse(days.isWorkingDay(day("04-02")), "Good Friday");
        assertFalse(days.isWorkingDay(day("04-03")), "Saturday");
        assertFalse(days.isWorkingDay(day("04-05")), "Easter Monday");
        assertTrue(days.isWorkingDay(day("04-06")));
    }

    @Test
    void five_working_days_of_an_emergency_placement_pass_over_easter() {
        assertEquals(day("04-09"), days.plus(day("03-31"), 5), "1 April, then Tuesday to Friday after Easter: 1, 6, 7, 8, 9");
        assertEquals(day("04-15"), days.plus(day("04-08"), 5), "an ordinary week");
    }

    @Test
    void the_clock_starts_on_the_day_after_the_event() {
        assertEquals(day("04-08"), days.plus(day("04-08"), 0));
        assertEquals(day("04-09"), days.plus(day("04-08"), 1));
        assertEquals(day("04-12"), days.plus(day("04-10"), 1), "an event on a Saturday");
    }

    @Test
    void counting_there_and_back_agrees() {
        for (int n = 0; n < 200; n++) {
            assertEquals(n, days.between(day("02-15"), days.plus(day("02-15"), n)));
        }
    }

    @Test
    void a_year_that_is_not_entered_is_not_counted_into() {
        assertTrue(assertThrows(CalendarRefusal.class, () -> days.plus(day("12-30"), 5)).getMessage().contains("2011"));
        List<LocalDate> oneLess = new ArrayList<>(OF_2010);
        oneLess.remove(0);
        assertThrows(CalendarRefusal.class, () -> new WorkingDays(oneLess).isWorkingDay(day("04-01")));
    }

    @Test
    void nothing_is_counted_backwards() {
        assertThrows(InvalidInput.class, () -> days.between(day("04-09"), day("04-08")));
        assertThrows(InvalidInput.class, () -> days.plus(day("04-09"), -1));
    }
}
