package uk.totalplace.counting.transfer;

/** How the two sides of a transfer stand to each other. */
public enum Reconciliation {
    AGREED("Both sides agree"), DISCREPANCY("The sides differ"), ONE_SIDED("One side only (rule E02)");

    private final String word;

    Reconciliation(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
