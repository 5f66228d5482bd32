package uk.totalplace.margate.placement;

import uk.totalplace.common.search.SortBy;

/** What placements can be sorted by: what is not encrypted of them, because an order would tell the rest. */
public enum PlacementSort {
    ID("p.id"), ORGANISATION("p.organisation"), SYNTHETIC("p.synthetic");

    private final String column;

    PlacementSort(String column) {
        this.column = column;
    }

    /** The last entered first unless another order is asked for, and between equals. */
    static String orderBy(SortBy<PlacementSort> asked) {
        return SortBy.order(asked, field -> field.column, "p.id desc", "p.id desc");
    }
}
