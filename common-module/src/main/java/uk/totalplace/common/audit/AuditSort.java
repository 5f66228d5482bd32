package uk.totalplace.common.audit;

import uk.totalplace.common.search.SortBy;

/** What the audit log can be sorted by. */
public enum AuditSort {
    ID("e.id"), AT("e.at"), ACTOR("e.actor"), DEED("e.deed"), SUBJECT("e.subject");

    private final String column;

    AuditSort(String column) {
        this.column = column;
    }

    /** The newest first unless another order is asked for, and between equals. */
    static String orderBy(SortBy<AuditSort> asked) {
        return SortBy.order(asked, field -> field.column, "e.id desc", "e.id desc");
    }
}
