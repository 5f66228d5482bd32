package uk.totalplace.counting.supplier;

/** What the list of shared suppliers can be ordered by; the code is the name that all of them are taken for. */
public enum SharedSupplierSort {
    NET_PENCE("sum(s.net_pence)"), CODE("k.match_name"), PAYERS("count(distinct f.organisation_code)"), LINES("sum(s.line_count)");

    private final String column;

    SharedSupplierSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return column + (descending ? " desc" : "") + ", k.match_name";
    }
}
