package uk.totalplace.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that come with the application, against the rule worked out anew: Easter, Mondays, substitutes, and the days a proclamation moved or added. */
class BankHolidayRowsTest {
    private static final Set<LocalDate> SHIPPED = CsvResource.rows("reference/bank-holidays.csv").stream().map(row -> LocalDate.parse(row.get("on"))).collect(Collectors.toCollection(TreeSet::new));

    /** Gauss's Easter in the form of Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static Set<LocalDate> byRule(int year) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate feast : new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)}) {
            LocalDate day = feast;
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || days.contains(day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        return days;
    }

    @Test
    void every_row_is_what_the_rule_or_a_proclamation_says() {
        Set<LocalDate> expected = new TreeSet<>();
        for (int year = 2009; year <= 2028; year++) {
            expected.addAll(byRule(year));
        }
        for (String moved : new String[] {"2012-05-28", "2020-05-04", "2022-05-30"}) {
            expected.remove(LocalDate.parse(moved));
        }
        for (String proclaimed : new String[] {"2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"}) {
            expected.add(LocalDate.parse(proclaimed));
        }
        assertEquals(expected, SHIPPED);
    }

    @ParameterizedTest
    @CsvSource({"2009,2009-04-12", "2010,2010-04-04", "2011,2011-04-24", "2024,2024-03-31", "2025,2025-04-20"})
    void easter_is_on_the_sunday_of_the_prayer_book(int year, LocalDate sunday) {
        assertEquals(sunday, easter(year));
    }

    @ParameterizedTest
    @CsvSource({"2009,8", "2010,8", "2011,9", "2012,9", "2020,8", "2022,10", "2023,9", "2028,8"})
    void a_year_has_eight_and_those_that_were_proclaimed(int year, int days) {
        assertEquals(days, SHIPPED.stream().filter(day -> day.getYear() == year).count());
    }
}
