package uk.totalplace.portal.api;

import java.time.LocalDateTime;
import uk.totalplace.common.booking.BookingRow;

/** A booking. */
public record BookingItem(long id, String bookable, LocalDateTime startsAt, LocalDateTime endsAt, String purpose, Integer people, String bookedBy, boolean cancelled, boolean synthetic) {
    static final Table<BookingRow> TABLE = Table.<BookingRow>of("Bookings").with("What", BookingRow::bookableName).with("Code", BookingRow::bookable).with("From", BookingRow::startsAt).with("To", BookingRow::endsAt)
            .with("What for", BookingRow::purpose).with("People", BookingRow::people).with("Booked by", BookingRow::bookedByName).with("State", row -> row.cancelled() ? "Cancelled" : "Booked")
            .with("Synthetic", row -> TableWords.synthetic(row.synthetic()));

    static BookingItem of(BookingRow row) {
        return new BookingItem(row.id(), row.bookable(), row.startsAt(), row.endsAt(), row.purpose(), row.people(), row.bookedBy(), row.cancelled(), row.synthetic());
    }
}
