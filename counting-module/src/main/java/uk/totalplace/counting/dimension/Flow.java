package uk.totalplace.counting.dimension;

import java.util.List;

/** Which way the money goes: out, before all receipts, or in. */
public enum Flow implements Worded {
    GROSS("Gross", "gross expenditure", "expenditure", "spend"), INCOME("Income", "receipts", "fees and charges", "revenue income");

    private final String word;
    private final List<String> aliases;

    Flow(String word, String... aliases) {
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
