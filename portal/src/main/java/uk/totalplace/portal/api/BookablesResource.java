package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.booking.BookableKind;
import uk.totalplace.common.booking.BookableRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.booking.BookingsMade;
import uk.totalplace.common.booking.ChangeBookable;
import uk.totalplace.common.booking.OfferBookable;
import uk.totalplace.common.booking.Offers;
import uk.totalplace.common.booking.WithdrawBookable;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.booking.BookableFilter;
import uk.totalplace.portal.geography.WhatIf;

/** What can be booked, and the bookings of one; times are those of the clock on the wall, without a zone. */
@Path("bookables")
@Produces(MediaType.APPLICATION_JSON)
public class BookablesResource {
    @Inject
    private Bookings bookings;
    @Inject
    private Offers offers;
    @Inject
    private Organisations organisations;
    @Inject
    private WhatIf whatIf;

    /** Something that can be booked, or was withdrawn and why. */
    public record BookableItem(String code, String name, BookableKind kind, String organisation, String record, int capacity, LocalTime opensAt, LocalTime closesAt, Set<DayOfWeek> days, String withdrawn, boolean synthetic,
            int version) {
        static BookableItem of(BookableRow row) {
            return new BookableItem(row.code(), row.name(), row.kind(), row.organisation(), row.record(), row.capacity(), row.hours().opens(), row.hours().closes(), row.hours().days(), row.withdrawn(), row.synthetic(), row.version());
        }
    }

    /** What is offered; {@code record} is the ref of a property or site. */
    public record SentBookable(String code, String name, BookableKind kind, String organisation, String record, Integer capacity, LocalTime opensAt, LocalTime closesAt, Set<DayOfWeek> days) {
    }

    /** What is changed of it, and what becomes of bookings that do not fit any more. */
    public record SentChange(Integer version, String name, BookableKind kind, String record, Integer capacity, LocalTime opensAt, LocalTime closesAt, Set<DayOfWeek> days, BookingsMade bookings, String reason) {
    }

    /** Why it is not offered any more, and what becomes of bookings to come. */
    public record SentWithdrawal(Integer version, BookingsMade bookings, String reason) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<BookableItem> bookables(@QueryParam("text") String text, @QueryParam("organisation") String organisation, @BeanParam PageQuery query) {
        BookableFilter filter = new BookableFilter(text, organisation);
        Names names = new Names(organisations::names);
        Map<String, String> areas = organisations.areas();
        return query.of(bookings.bookables().stream().filter(row -> filter.keeps(row, names.of(row.organisation()))).filter(row -> whatIf.keeps(areas.get(row.organisation()))).toList(), bookableTable(names)).map(BookableItem::of);
    }

    private static Table<BookableRow> bookableTable(Names names) {
        return Table.<BookableRow>of("Rooms").with("Room", BookableRow::name).with("Code", BookableRow::code).with("Kind", row -> row.kind().word()).with("Where", BookableRow::place)
                .with("Organisation", row -> names.of(row.organisation())).with("People", BookableRow::capacity).with("Open", row -> row.hours().words()).with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response offer(SentBookable sent, @Context UriInfo here) {
        SentBookable s = Sent.required(sent);
        BookableRow row = offers.offer(new OfferBookable(s.code(), s.name(), s.kind(), s.organisation(), place(s.record()), s.capacity(), s.opensAt(), s.closesAt(), s.days(), false));
        return Response.created(here.getAbsolutePathBuilder().path(row.code()).build()).entity(BookableItem.of(row)).build();
    }

    @GET
    @Path("{code}")
    public BookableItem bookable(@PathParam("code") String code) {
        return BookableItem.of(bookings.bookable(code));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BookableItem change(@PathParam("code") String code, SentChange sent) {
        SentChange s = Sent.required(sent);
        return BookableItem.of(offers.change(new ChangeBookable(code, s.version(), s.name(), s.kind(), place(s.record()), s.capacity(), s.opensAt(), s.closesAt(), s.days(), s.bookings(), s.reason())));
    }

    /** Offers it no longer. */
    @POST
    @Path("{code}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public BookableItem withdraw(@PathParam("code") String code, SentWithdrawal sent) {
        SentWithdrawal s = Sent.required(sent);
        return BookableItem.of(offers.withdraw(new WithdrawBookable(code, s.version(), s.bookings(), s.reason())));
    }

    /** Offers it again. */
    @DELETE
    @Path("{code}/withdrawal")
    public BookableItem offerAgain(@PathParam("code") String code) {
        return BookableItem.of(offers.offerAgain(code));
    }

    /** Without days: from today, for half a year. */
    @GET
    @Path("{code}/bookings")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<BookingItem> of(@PathParam("code") String code, @QueryParam("from") String from, @QueryParam("to") String to, @BeanParam PageQuery query) {
        LocalDate first = day("from", from, UkTime.today());
        return query.of(bookings.of(code, first, day("to", to, first.plusDays(BookingCalendar.DAYS))), BookingItem.TABLE).map(BookingItem::of);
    }

    @GET
    @Path("{code}/bookings.ics")
    @Produces(BookingCalendar.TYPE)
    public Response calendarOf(@PathParam("code") String code, @Context UriInfo here) {
        BookableRow row = bookings.bookable(code);
        return BookingCalendar.of(row.name(), bookings.of(code, UkTime.today().minusDays(7), UkTime.today().plusDays(BookingCalendar.DAYS)), here);
    }

    private static RecordRef place(String record) {
        return record == null ? null : RecordRef.parse(record);
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new InvalidInput(field, "“" + text + "” is not a day such as 2027-03-01.");
        }
    }
}
