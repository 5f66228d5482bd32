package uk.totalplace.counting.transfer;

import java.util.Arrays;
import java.util.stream.Collectors;
import uk.totalplace.common.search.SortBy;

/** What the list of transfers can be ordered by; a year is ordered by amount. */
public enum TransferSort {
    YEAR("t.start_year", "coalesce(t.receiver_pence, t.payer_pence)"), REF("t.ref"), PAYER("t.payer_code", "t.receiver_code"), RECEIVER("t.receiver_code", "t.payer_code"), KIND("t.kind"), PAYER_PENCE("t.payer_pence"), RECEIVER_PENCE("t.receiver_pence");

    private final String[] columns;

    TransferSort(String... columns) {
        this.columns = columns;
    }

    /** The latest year first, in it the largest, unless another order is asked for; the reference decides between equals. */
    static String orderBy(SortBy<TransferSort> asked) {
        TransferSort field = asked == null ? YEAR : asked.field();
        boolean descending = asked == null || asked.descending();
        return Arrays.stream(field.columns).map(column -> SortBy.words(column, descending)).collect(Collectors.joining(", ", "", ", t.ref"));
    }
}
