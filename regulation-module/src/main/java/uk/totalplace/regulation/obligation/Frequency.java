package uk.totalplace.regulation.obligation;

/** How often an obligation comes round. */
public enum Frequency {
    ANNUAL, BIENNIAL, TRIENNIAL, CONTINUOUS, AD_HOC;

    public String word() {
        return switch (this) {
            case ANNUAL -> "Every year";
            case BIENNIAL -> "Every two years";
            case TRIENNIAL -> "Every three years";
            case CONTINUOUS -> "All the time";
            case AD_HOC -> "Now and then";
        };
    }
}
