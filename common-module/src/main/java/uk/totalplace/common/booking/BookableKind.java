package uk.totalplace.common.booking;

/** What can be booked. */
public enum BookableKind {
    ROOM("Room"), DESK("Desk"), HALL("Hall"), OTHER("Other");

    private final String word;

    BookableKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
