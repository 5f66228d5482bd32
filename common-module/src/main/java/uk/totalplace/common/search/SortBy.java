package uk.totalplace.common.search;

import java.io.Serializable;
import java.util.function.Function;

/** The order in which a list is asked for: by one of the fields that it can be sorted by. Where a boundary is given null instead, the list is in its usual order. */
public record SortBy<E extends Enum<E>>(E field, boolean descending) implements Serializable {

    /**
     * What stands after {@code order by}.
     *
     * @param asked null for the usual order
     * @param last  what decides between equals
     */
    public static <E extends Enum<E>> String order(SortBy<E> asked, Function<E, String> column, String usual, String last) {
        return asked == null ? usual : words(column.apply(asked.field), asked.descending) + ", " + last;
    }

    /** One column of an order: what has no value comes last, whichever way. */
    public static String words(String column, boolean descending) {
        return column + (descending ? " desc nulls last" : " nulls last");
    }
}
