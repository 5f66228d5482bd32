package uk.totalplace.board.settlement;

/** How the claims of an overlap group are settled (handbook 2.8). */
public enum Method {
    /** The same saving entered more than once: one is counted. */
    DUPLICATE,
    /** One saving between several: each counts its share. */
    SHARE,
    /** Savings that apply one after the other to the same baseline: each finds only what the others left. */
    SEQUENTIAL;

    public String word() {
        return switch (this) {
            case DUPLICATE -> "Full duplicate";
            case SHARE -> "Shared";
            case SEQUENTIAL -> "One after the other";
        };
    }

    /** What it means, for whoever chooses it. */
    public String sentence() {
        return switch (this) {
            case DUPLICATE -> "They are the same saving: one is counted, the others are not.";
            case SHARE -> "Each counts its share of what it claims; where some do not count, the others have their shares in the same proportion.";
            case SEQUENTIAL -> "They apply one after the other to the same baseline: each finds only what the others left.";
        };
    }
}
