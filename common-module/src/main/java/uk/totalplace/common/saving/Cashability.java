package uk.totalplace.common.saving;

/** What becomes of a saving: money off a budget, time for other work, a better service, or money in somebody else's budget. */
public enum Cashability {
    CASHABLE, CAPACITY, QUALITY, THIRD_PARTY;

    public String word() {
        return switch (this) {
            case CASHABLE -> "Cashable";
            case CAPACITY -> "Capacity released";
            case QUALITY -> "Better service";
            case THIRD_PARTY -> "Another body’s money";
        };
    }
}
