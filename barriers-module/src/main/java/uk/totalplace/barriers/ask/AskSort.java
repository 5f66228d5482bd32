package uk.totalplace.barriers.ask;

import uk.totalplace.common.search.SortBy;

/** What the list of asks can be sorted by. */
public enum AskSort {
    REF("a.ref"), SUBMITTED_ON("a.submitted_on"), RESPONSE_DUE_ON("a.response_due_on"), DEPARTMENT("lower(a.department)");

    private final String column;

    AskSort(String column) {
        this.column = column;
    }

    String orderBy() {
        return SortBy.words(column, false) + ", a.ref";
    }
}
