package uk.totalplace.counting.supplier;

import uk.totalplace.common.search.SortBy;

/** What the list of shared suppliers can be ordered by; the code is the name that all of them are taken for. */
public enum SharedSupplierSort {
    NET_PENCE("sum(s.net_pence)"), CODE("k.match_name"), PAYERS("count(distinct f.organisation_code)"), LINES("sum(s.line_count)");

    private final String column;

    SharedSupplierSort(String column) {
        this.column = column;
    }

    /** Those that are paid most first unless another order is asked for; the code decides between equals. */
    static String orderBy(SortBy<SharedSupplierSort> asked) {
        return SortBy.order(asked, field -> field.column, "sum(s.net_pence) desc, k.match_name", "k.match_name");
    }
}
