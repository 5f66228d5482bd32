package uk.totalplace.counting.dimension;

/** Which state of the year's accounts a line tells, the surest first: the count takes the first that a body has. */
public enum Phase implements Worded {
    OUTTURN(Words.of("Outturn", "actual", "actuals", "out-turn", "final")), FORECAST(Words.of("Forecast", "projection", "projected outturn")), BUDGET(Words.of("Budget", "plan", "planned", "estimate"));

    private final Words words;

    Phase(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
