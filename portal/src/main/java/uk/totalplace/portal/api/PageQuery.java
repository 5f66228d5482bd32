package uk.totalplace.portal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import uk.totalplace.common.Violations;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.portal.frame.Sorting;

/** Which page of a list is asked for, in which order, and as at which day. A list that is short enough to be read whole is cut here, others in the database. */
public class PageQuery {
    private static final int MOST = 500;

    @QueryParam("page")
    @DefaultValue("0")
    private String page;
    @QueryParam("size")
    @DefaultValue("50")
    private String size;
    @QueryParam("sort")
    private String sort;
    @QueryParam("asAt")
    private String asAt;

    /** The rows from a place on, at most so many: how a boundary gives one page of a long list. */
    @FunctionalInterface
    interface Slice<T> {
        List<T> of(int first, int size);
    }

    /** The rows after one, at most so many, and the first of all after null: how a boundary reads on a list that is too long to be skipped over. */
    @FunctionalInterface
    interface Following<T> {
        List<T> of(T last, int size);
    }

    /** The same of what was searched for. */
    @FunctionalInterface
    interface FoundSlice<T> {
        Found<T> of(int first, int size);
    }

    private record Asked(int number, int rows) {
        long first() {
            return (long) number * rows;
        }
    }

    <T> Page<T> of(List<T> all) {
        return of(all.size(), slice(ordered(all)));
    }

    /** To be had as a table too. */
    <T> Page<T> of(List<T> all, Table<T> table) {
        return of(all.size(), slice(ordered(all)), table);
    }

    <T> Page<T> of(long total, Slice<T> slice) {
        Asked asked = asked();
        return new Page<>(asked.first() < total ? slice.of((int) asked.first(), asked.rows()) : List.of(), asked.number(), asked.rows(), total);
    }

    /** To be had as a table too, of which the slices are fetched one after the other. */
    <T> Page<T> of(long total, Slice<T> slice, Table<T> table) {
        return of(total, slice).as(new ListFile<>(table, slice));
    }

    /** To be had as a table too, which is read on from the last row of what was fetched before, and so costs the same at its end as at its beginning. */
    <T> Page<T> of(long total, Slice<T> slice, Following<T> following, Table<T> table) {
        AtomicReference<T> last = new AtomicReference<>();
        return of(total, slice).as(new ListFile<>(table, (first, size) -> {
            List<T> rows = following.of(last.get(), size);
            last.set(rows.isEmpty() ? null : rows.get(rows.size() - 1));
            return rows;
        }));
    }

    private <T> List<T> ordered(List<T> all) {
        return sort == null || sort.isBlank() ? all : new RecordOrder(sort).of(all);
    }

    static <T> Slice<T> slice(List<T> all) {
        return (first, size) -> all.subList(Math.min(first, all.size()), Math.min(first + size, all.size()));
    }

    /** Of a list that counts only so far: see {@link Found}. */
    <T> Page<T> of(FoundSlice<T> slice) {
        Asked asked = asked();
        Found<T> found = asked.first() >= Found.MOST ? slice.of(0, 1) : slice.of((int) asked.first(), asked.rows());
        return new Page<>(asked.first() >= Found.MOST ? List.of() : found.hits(), asked.number(), asked.rows(), found.total());
    }

    /**
     * The order that is asked for, by one of the fields that the database can sort the list by; null where none is.
     *
     * @throws uk.totalplace.common.InvalidInput when the list does not sort by that field, or so
     */
    <E extends Enum<E>> SortBy<E> sortBy(Class<E> fields) {
        return Sorting.asked(sort, fields);
    }

    /** The day the list is of, today where none was given. */
    LocalDate day() {
        return AskedDay.orToday("asAt", asAt);
    }

    /** How many a page has, but at most so many. */
    int size(int most) {
        return Math.min(asked().rows(), most);
    }

    private Asked asked() {
        int number = whole(page);
        int rows = whole(size);
        new Violations()
                .unless(number >= 0, "page", "Pages count from 0.")
                .unless(rows >= 1 && rows <= MOST, "size", "Ask for 1 to " + MOST + " a page.")
                .refuse();
        return new Asked(number, rows);
    }

    /** Read here and not by the container, which would answer a word with 404. */
    private static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
