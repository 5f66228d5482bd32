package uk.totalplace.board.ledger;

import uk.totalplace.common.search.SortBy;

/** What the ledger can be sorted by. */
public enum SavingSort {
    REF("s.ref"), TITLE("lower(s.title)"), THEME("s.theme"), KIND("s.kind"), STATUS("s.status"), SINCE("s.status_since"), LOW("s.low_pence"), HIGH("s.high_pence"), STARTS_ON("s.starts_on");

    private final String column;

    SavingSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return SortBy.words(column, descending) + ", s.ref";
    }
}
