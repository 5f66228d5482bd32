package uk.totalplace.counting.payment;

/** What the list of payments can be ordered by. */
public enum PaymentSort {
    PAID_ON("p.paid_on"), AMOUNT("p.amount_pence"), ORGANISATION("p.organisation_code"), LINE("p.import_run");

    private final String column;

    PaymentSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return column + (descending ? " desc" : "") + (this == LINE ? "" : ", p.import_run") + ", p.import_line";
    }
}
