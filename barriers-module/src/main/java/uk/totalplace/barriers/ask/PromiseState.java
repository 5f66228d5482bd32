package uk.totalplace.barriers.ask;

/** What has become of a promise. */
public enum PromiseState {
    SAID, UNDER_WAY, PARTLY_KEPT, KEPT, NOT_KEPT;

    public String word() {
        return switch (this) {
            case SAID -> "Said, not begun";
            case UNDER_WAY -> "Under way";
            case PARTLY_KEPT -> "Partly kept";
            case KEPT -> "Kept";
            case NOT_KEPT -> "Not kept";
        };
    }
}
