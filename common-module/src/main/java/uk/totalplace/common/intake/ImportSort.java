package uk.totalplace.common.intake;

import uk.totalplace.common.search.SortBy;

/** What uploads can be sorted by. Not by the name of the file, which is encrypted where the data set is restricted. */
public enum ImportSort {
    ID("r.id"), DATASET("r.dataSet"), ORGANISATION("r.organisation"), STATUS("r.status"), MODE("r.mode"), SIZE_BYTES("r.sizeBytes"), SUBMITTED_BY("r.submittedBy"), SUBMITTED_AT("r.submittedAt"), ENDED_AT("r.endedAt");

    private final String column;

    ImportSort(String column) {
        this.column = column;
    }

    /** The newest first unless another order is asked for, and between equals. */
    static String orderBy(SortBy<ImportSort> asked) {
        return SortBy.order(asked, field -> field.column, "r.id desc", "r.id desc");
    }
}
