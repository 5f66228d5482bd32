package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.totalplace.common.calendar.BankHolidayRow;
import uk.totalplace.common.calendar.BankHolidays;

/** The bank holidays as RFC 5545 has a calendar: whole days, lines of at most 75 bytes. */
@Path("bank-holidays.ics")
public class BankHolidayCalendar {
    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    @Inject
    private BankHolidays holidays;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    public String calendar() {
        return of(holidays.all(), ZonedDateTime.now(ZoneOffset.UTC));
    }

    static String of(List<BankHolidayRow> rows, ZonedDateTime now) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Total Place//Bank holidays//EN");
        for (BankHolidayRow row : rows) {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:bank-holiday-" + row.on() + "@totalplace");
            line(text, "DTSTAMP:" + now.format(MOMENT));
            line(text, "DTSTART;VALUE=DATE:" + basic(row.on()));
            line(text, "DTEND;VALUE=DATE:" + basic(row.on().plusDays(1)));
            line(text, "SUMMARY:" + escaped(row.title()));
            line(text, "DESCRIPTION:" + escaped(row.source()));
            line(text, "TRANSP:TRANSPARENT");
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** A long line goes on in the next, which begins with a space. */
    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length();) {
            String one = Character.toString(line.codePointAt(i));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += size;
            i += one.length();
        }
        text.append("\r\n");
    }
}
