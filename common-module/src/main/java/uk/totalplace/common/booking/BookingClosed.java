package uk.totalplace.common.booking;

import uk.totalplace.common.Refusal;

/** The booking cannot be cancelled, or not by this person. */
public class BookingClosed extends Refusal {
    BookingClosed(String message) {
        super(message);
    }
}
