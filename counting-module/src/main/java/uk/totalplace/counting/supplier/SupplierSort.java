package uk.totalplace.counting.supplier;

import uk.totalplace.common.search.SortBy;

/** What the list of suppliers can be ordered by. */
public enum SupplierSort {
    NET_PENCE("sum(s.net_pence)"), NAME("lower(k.name)"), COMPANY_NUMBER("k.company_number"), PAYERS("count(distinct f.organisation_code)"), LINES("sum(s.line_count)"), FIRST("min(s.first_on)"), LAST("max(s.last_on)");

    private static final String EQUALS = "k.name, k.supplier_key";

    private final String column;

    SupplierSort(String column) {
        this.column = column;
    }

    /** Those that were paid most first unless another order is asked for; the name decides between equals. */
    static String orderBy(SortBy<SupplierSort> asked) {
        return SortBy.order(asked, field -> field.column, "sum(s.net_pence) desc, " + EQUALS, EQUALS);
    }
}
