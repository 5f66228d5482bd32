package uk.totalplace.counting.supplier;

/** What the list of suppliers can be ordered by; those without a company number come last. */
public enum SupplierSort {
    NET_PENCE("sum(s.net_pence)"), NAME("lower(k.name)"), COMPANY_NUMBER("k.company_number"), PAYERS("count(distinct f.organisation_code)"), LINES("sum(s.line_count)"), FIRST("min(s.first_on)"), LAST("max(s.last_on)");

    private final String column;

    SupplierSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return column + (descending ? " desc" : "") + " nulls last, k.name, k.supplier_key";
    }
}
