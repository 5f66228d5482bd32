package uk.totalplace.board.baseline;

/** Whether transfers between partners have been taken out of a baseline. */
public enum Netting {
    GROSS, NETTED, NOT_APPLICABLE;

    public String word() {
        return switch (this) {
            case GROSS -> "Before netting of transfers";
            case NETTED -> "Netted of transfers between partners";
            case NOT_APPLICABLE -> "No transfers in it";
        };
    }
}
