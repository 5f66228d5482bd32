package uk.totalplace.common.saving;

/** Whether a saving comes every year, once, as the price of something sold, or as growth that does not happen. The kinds never share a total. */
public enum SavingKind {
    RECURRENT, ONE_OFF, CAPITAL_RECEIPT, AVOIDANCE;

    public String word() {
        return switch (this) {
            case RECURRENT -> "Recurrent";
            case ONE_OFF -> "One-off";
            case CAPITAL_RECEIPT -> "Capital receipt";
            case AVOIDANCE -> "Cost avoided";
        };
    }

    /** Whether an amount of it is so much a year. */
    public boolean isYearly() {
        return this == RECURRENT || this == AVOIDANCE;
    }

    /** What follows an amount in words: {@code a year}, or nothing. */
    public String unitWords() {
        return isYearly() ? "a year" : "";
    }
}
