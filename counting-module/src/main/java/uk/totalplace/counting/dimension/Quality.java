package uk.totalplace.counting.dimension;

import java.util.List;

/** How a line came by its amount; only the first is a fact. */
public enum Quality implements Worded {
    ACTUAL("Actual", "actuals", "ledger"), APPORTIONED("Apportioned", "shared out"), ESTIMATED("Estimated", "estimate"), IMPUTED("Imputed");

    private final String word;
    private final List<String> aliases;

    Quality(String word, String... aliases) {
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
