package uk.totalplace.common.search;

import java.io.Serializable;

/** The order in which a list is asked for: by one of the fields that it can be sorted by. Where a boundary is given null instead, the list is in its usual order. */
public record SortBy<E extends Enum<E>>(E field, boolean descending) implements Serializable {

    /** As it stands after {@code order by}: what has no value comes last, whichever way. */
    public String words(String column) {
        return column + (descending ? " desc nulls last" : " nulls last");
    }
}
