package uk.totalplace.counting.transfer;

/** What the list of transfers can be ordered by; a year is ordered by amount, and a side that says nothing comes last. */
public enum TransferSort {
    YEAR("t.start_year", "coalesce(t.receiver_pence, t.payer_pence)"), REF("t.ref"), PAYER("t.payer_code", "t.receiver_code"), RECEIVER("t.receiver_code", "t.payer_code"), KIND("t.kind"), PAYER_PENCE("t.payer_pence"), RECEIVER_PENCE("t.receiver_pence");

    private final String[] columns;

    TransferSort(String... columns) {
        this.columns = columns;
    }

    String orderBy(boolean descending) {
        StringBuilder order = new StringBuilder();
        for (String column : columns) {
            order.append(column).append(descending ? " desc" : "").append(" nulls last, ");
        }
        return order.append("t.ref").toString();
    }
}
