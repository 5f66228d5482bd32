package uk.totalplace.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.calendar.BankHolidayRow;

class BankHolidayCalendarTest {
    private static final String LONG = "A day, which is named; at such length that its “name” does not fit on one line of a calendar, and not on two of them either, since it goes on and on";
    private final String calendar = BankHolidayCalendar.of(List.of(new BankHolidayRow(LocalDate.of(2011, 4, 29), LONG, "Royal proclamation")), ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC));

    @Test
    void a_holiday_is_a_whole_day() {
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), calendar);
        assertTrue(calendar.contains("\r\nDTSTART;VALUE=DATE:20110429\r\nDTEND;VALUE=DATE:20110430\r\n"), calendar);
        assertTrue(calendar.contains("\r\nDTSTAMP:20260102T030405Z\r\n"), calendar);
        assertTrue(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"), calendar);
    }

    @Test
    void no_line_is_longer_than_seventy_five_bytes_and_nothing_is_lost_in_folding() {
        calendar.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        String unfolded = calendar.replace("\r\n ", "");
        assertEquals(LONG.replace(",", "\\,").replace(";", "\\;"), unfolded.lines().filter(line -> line.startsWith("SUMMARY:")).findFirst().orElseThrow().substring(8));
    }
}
