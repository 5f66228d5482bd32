package uk.totalplace.barriers.register;

import uk.totalplace.common.search.SortBy;

/** What the register can be sorted by. */
public enum BarrierSort {
    REF("ref"), TITLE("lower(title)"), CATEGORY("category"), STATUS("status"), SINCE("status_since"), RAISED_ON("raised_on"), DUE_ON("due_on"), OWNER("owner_code");

    private final String column;

    BarrierSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return SortBy.words(column, descending) + ", ref";
    }
}
