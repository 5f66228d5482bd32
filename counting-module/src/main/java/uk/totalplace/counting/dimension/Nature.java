package uk.totalplace.counting.dimension;

/** Whether money buys what lasts. */
public enum Nature implements Worded {
    REVENUE(Words.of("Revenue", "rev", "r", "current")), CAPITAL(Words.of("Capital", "cap", "c"));

    private final Words words;

    Nature(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
