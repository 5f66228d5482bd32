package uk.totalplace.common.returns;

import uk.totalplace.common.search.SortBy;

/** What returns can be sorted by. */
public enum ReturnSort {
    TITLE("c.title"), DATA_SET("c.data_set"), PERIOD("c.period"), ORGANISATION("r.organisation_code"), DUE_ON("c.due_on"), STATE("r.state"), LINES("i.lines_taken + i.lines_unchanged"), AMOUNT_PENCE(ReturnRepository.AMOUNT), SAID_AT("r.said_at");

    private final String column;

    ReturnSort(String column) {
        this.column = column;
    }

    /** Open ones first by the day they are due, then the settled ones, the latest first, unless another order is asked for; the number decides between equals. */
    static String orderBy(SortBy<ReturnSort> asked) {
        return SortBy.order(asked, field -> field.column, "case when r.state in ('DUE', 'RECEIVED') then 0 else 1 end, case when r.state in ('DUE', 'RECEIVED') then c.due_on end, c.due_on desc, r.organisation_code, r.id", "r.id");
    }
}
