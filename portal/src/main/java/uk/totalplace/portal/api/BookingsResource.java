package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import uk.totalplace.common.booking.BookTime;
import uk.totalplace.common.booking.BookingRow;
import uk.totalplace.common.booking.Bookings;

/** The caller's bookings, and booking; times are those of the clock on the wall, without a zone. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class BookingsResource {
    private static final int CALENDAR_EVENTS = 500;

    @Inject
    private Bookings bookings;

    /** What is to be booked. */
    public record SentBooking(String bookable, LocalDateTime startsAt, LocalDateTime endsAt, String purpose, Integer people) {
    }

    /** The caller's own. */
    @GET
    @Path("bookings")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<BookingItem> mine(@BeanParam PageQuery query) {
        return query.of(bookings.countMine(), bookings::mine, BookingItem.TABLE).map(BookingItem::of);
    }

    @GET
    @Path("bookings.ics")
    @Produces(BookingCalendar.TYPE)
    public Response myCalendar(@Context UriInfo here) {
        return BookingCalendar.of("My bookings", bookings.mine(0, CALENDAR_EVENTS), here);
    }

    @GET
    @Path("bookings/{id:\\d{1,18}}")
    public BookingItem one(@PathParam("id") long id) {
        return BookingItem.of(bookings.booking(id));
    }

    @POST
    @Path("bookings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(SentBooking sent, @Context UriInfo here) {
        SentBooking s = Sent.required(sent);
        BookingRow row = bookings.book(new BookTime(s.bookable(), s.startsAt(), s.endsAt(), s.purpose(), s.people(), false));
        return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(row.id())).build()).entity(BookingItem.of(row)).build();
    }

    @DELETE
    @Path("bookings/{id:\\d{1,18}}")
    public void cancel(@PathParam("id") long id) {
        bookings.cancel(id);
    }
}
