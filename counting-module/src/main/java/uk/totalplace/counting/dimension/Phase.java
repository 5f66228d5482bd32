package uk.totalplace.counting.dimension;

import java.util.List;

/** Which state of the year's accounts a line tells, the surest first: the count takes the first that a body has. */
public enum Phase implements Worded {
    OUTTURN("Outturn", "actual", "actuals", "out-turn", "final"), FORECAST("Forecast", "projection", "projected outturn"), BUDGET("Budget", "plan", "planned", "estimate");

    private final String word;
    private final List<String> aliases;

    Phase(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
