package uk.totalplace.common.area;

import uk.totalplace.common.search.SortBy;

/** What areas can be sorted by. */
public enum AreaSort {
    CODE("a.code"), NAME("a.name"), KIND("a.kind"), PARENT("a.parent_code"), VALID_FROM("a.valid_from"), VALID_TO("a.valid_to");

    private final String column;

    AreaSort(String column) {
        this.column = column;
    }

    /** By name unless another order is asked for; the code decides between equals. */
    static String orderBy(SortBy<AreaSort> asked) {
        return SortBy.order(asked, field -> field.column, "a.name, a.code", "a.code");
    }
}
