package uk.totalplace.counting.dimension;

/** Which way the money goes: out, before all receipts, or in. */
public enum Flow implements Worded {
    GROSS(Words.of("Gross", "gross expenditure", "expenditure", "spend")), INCOME(Words.of("Income", "receipts", "fees and charges", "revenue income"));

    private final Words words;

    Flow(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
