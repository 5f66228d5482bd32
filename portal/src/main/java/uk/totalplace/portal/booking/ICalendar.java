package uk.totalplace.portal.booking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.common.calendar.UkTime;

/** Bookings as other calendars read them (RFC 5545). Moments are written in UTC, so that no table of clock changes needs to come along. */
public final class ICalendar {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 73;

    private ICalendar() {
    }

    /** @param host makes the events' names unique beyond this server */
    public static String of(String title, List<BookingRow> bookings, String host) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Total Place//Bookings//EN");
        line(out, "X-WR-CALNAME:" + escaped(title));
        String now = MOMENT.format(Instant.now());
        for (BookingRow booking : bookings) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:booking-" + booking.id() + "@" + host);
            line(out, "DTSTAMP:" + now);
            line(out, "DTSTART:" + utc(booking.startsAt()));
            line(out, "DTEND:" + utc(booking.endsAt()));
            line(out, "SUMMARY:" + escaped(booking.purpose()));
            line(out, "LOCATION:" + escaped(booking.bookableName()));
            line(out, "DESCRIPTION:" + escaped("Booked by " + booking.bookedByName() + (booking.synthetic() ? " (synthetic)" : "")));
            line(out, "STATUS:" + (booking.cancelled() ? "CANCELLED" : "CONFIRMED"));
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String utc(LocalDateTime wall) {
        return MOMENT.format(wall.atZone(UkTime.ZONE));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** A line has at most 75 octets; what is longer goes on in the next, after a space. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String sign = Character.toString(text.codePointAt(i));
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 0;
            }
            out.append(sign);
            octets += more;
        }
        out.append("\r\n");
    }
}
