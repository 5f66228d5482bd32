package uk.totalplace.common.booking;

/** What becomes of bookings that do not fit any more what is offered. */
public enum BookingsMade {
    KEEP("Keep them as they are"), CANCEL("Cancel them");

    private final String word;

    BookingsMade(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
