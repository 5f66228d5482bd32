package uk.totalplace.barriers.register;

/** What government's response comes to. */
public enum ResponseType {
    GRANTED, PARTLY, REFUSED, DEFERRED, MISUNDERSTOOD;

    public String word() {
        return switch (this) {
            case GRANTED -> "Granted";
            case PARTLY -> "Partly granted";
            case REFUSED -> "Refused";
            case DEFERRED -> "Deferred";
            case MISUNDERSTOOD -> "Misunderstood";
        };
    }

    /** Whether there is something to put into effect. */
    public boolean gives() {
        return this == GRANTED || this == PARTLY;
    }
}
