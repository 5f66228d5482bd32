package uk.totalplace.portal.frame;

import java.io.Serializable;
import uk.totalplace.common.search.SortBy;

/**
 * The order in which a page shows its list, and where its headings lead. A heading sorts by its column, at the second time the other way about, and then leads back to the usual order.
 *
 * @param habit   how the list is ordered when nothing is asked for
 * @param asked   null for the usual order
 * @param filters what else the address asks for, encoded
 */
public record ListOrder<E extends Enum<E>>(SortBy<E> habit, SortBy<E> asked, String filters) implements Serializable {

    /** @param sort as it stands in the address, null when it does not; what cannot be understood asks for the usual order */
    public static <E extends Enum<E>> ListOrder<E> of(String sort, Class<E> fields, SortBy<E> usual, String filters) {
        SortBy<E> asked = Sorting.read(sort, fields);
        return new ListOrder<>(usual, usual.equals(asked) ? null : asked, filters);
    }

    /** As the address has it; empty for the usual order. */
    public String getText() {
        return asked == null ? "" : written(asked.field().name(), asked.descending());
    }

    /** The rest of the address with the order in it. */
    public String getQuery() {
        return asked == null ? filters : with(getText());
    }

    public boolean isUsual() {
        return asked == null;
    }

    private SortBy<E> shown() {
        return asked == null ? habit : asked;
    }

    public boolean isBy(String field) {
        return shown().field().name().equals(field);
    }

    public boolean isDescending() {
        return shown().descending();
    }

    /** @param largestFirst how the column is ordered at first, as is of use for numbers */
    public String href(String field, boolean largestFirst) {
        boolean at = isBy(field);
        boolean back = at && isDescending() != largestFirst || habit.field().name().equals(field) && habit.descending() == largestFirst && !at;
        return "?" + (back ? filters : with(written(field, at != largestFirst)));
    }

    private String with(String sort) {
        return filters + (filters.isEmpty() ? "" : "&") + "sort=" + sort;
    }

    private static String written(String field, boolean descending) {
        return field + (descending ? ",desc" : "");
    }
}
