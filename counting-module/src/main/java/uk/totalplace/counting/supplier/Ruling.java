package uk.totalplace.counting.supplier;

/** What a person said to a proposal; {@code OPEN} while nobody has. */
public enum Ruling {
    OPEN, ACCEPTED, REFUSED;

    public String word() {
        return switch (this) {
            case OPEN -> "To be decided";
            case ACCEPTED -> "Accepted";
            case REFUSED -> "Refused";
        };
    }
}
