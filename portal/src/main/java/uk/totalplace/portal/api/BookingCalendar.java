package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.portal.booking.ICalendar;

/** Bookings as a calendar that other programs subscribe to. */
final class BookingCalendar {
    static final String TYPE = "text/calendar";
    /** So far ahead it looks. */
    static final int DAYS = 180;

    private BookingCalendar() {
    }

    static Response of(String title, List<BookingRow> rows, UriInfo here) {
        String text = ICalendar.of(title, rows, here.getBaseUri().getHost());
        return Response.fromResponse(Attachment.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), title + ".ics")).type(TYPE + ";charset=UTF-8").build();
    }
}
