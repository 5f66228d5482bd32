package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.booking.BookTime;
import uk.totalplace.common.booking.BookableKind;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.booking.OfferBookable;
import uk.totalplace.common.booking.Offers;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.record.RecordRef;

/** Demonstration rooms and bookings, all of them synthetic. Bookings lie in the weeks after the one in which they are entered, since nothing is booked in the past. */
@ApplicationScoped
public class BookingRows {
    @Inject
    private Bookings bookings;
    @Inject
    private Offers offers;

    /** Offers the rooms that are not there yet, and books those it has just offered. */
    public void load(List<Map<String, String>> rooms, List<Map<String, String>> times) {
        Set<String> there = offers.codes();
        rooms.stream().map(Cells::new).filter(row -> !there.contains(row.text("code"))).map(BookingRows::offer).forEach(offers::offer);
        LocalDate monday = UkTime.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        times.stream().map(Cells::new).filter(row -> !there.contains(row.text("bookable"))).map(row -> time(row, monday)).forEach(bookings::book);
    }

    private static OfferBookable offer(Cells row) {
        Set<DayOfWeek> days = row.text("days").chars().mapToObj(number -> DayOfWeek.of(number - '0')).collect(Collectors.toSet());
        return new OfferBookable(row.text("code"), row.text("name"), BookableKind.valueOf(row.text("kind")), row.text("organisation"), RecordRef.parse(row.text("record")), row.number("capacity").intValue(),
                LocalTime.parse(row.text("opens_at")), LocalTime.parse(row.text("closes_at")), days, true);
    }

    private static BookTime time(Cells row, LocalDate monday) {
        LocalDate day = monday.plusWeeks(row.number("weeks_ahead").longValue()).plusDays(row.number("weekday").longValue() - 1);
        return new BookTime(row.text("bookable"), day.atTime(LocalTime.parse(row.text("starts_at"))), day.atTime(LocalTime.parse(row.text("ends_at"))), row.text("purpose"), row.number("people").intValue(), true);
    }
}
