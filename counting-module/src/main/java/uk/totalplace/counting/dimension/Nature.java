package uk.totalplace.counting.dimension;

import java.util.List;

/** Whether money buys what lasts. */
public enum Nature implements Worded {
    REVENUE("Revenue", "rev", "r", "current"), CAPITAL("Capital", "cap", "c");

    private final String word;
    private final List<String> aliases;

    Nature(String word, String... aliases) {
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
