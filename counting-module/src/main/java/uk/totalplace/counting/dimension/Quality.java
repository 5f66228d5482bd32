package uk.totalplace.counting.dimension;

/** How a line came by its amount; only the first is a fact. */
public enum Quality implements Worded {
    ACTUAL(Words.of("Actual", "actuals", "ledger")), APPORTIONED(Words.of("Apportioned", "shared out")), ESTIMATED(Words.of("Estimated", "estimate")), IMPUTED(Words.of("Imputed"));

    private final Words words;

    Quality(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
