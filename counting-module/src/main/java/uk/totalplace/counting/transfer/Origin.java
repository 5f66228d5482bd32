package uk.totalplace.counting.transfer;

/** Where a side said its amount. */
public enum Origin {
    TYPED("typed in"), UPLOAD("from an upload"), PAYMENTS("from payments over £500");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
