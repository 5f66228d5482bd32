package uk.totalplace.portal.api;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.function.Function;

/** One page of a list: {@code page} counts from 0. {@code file} is the whole list for those who ask for a table; null where there is none to be had. */
public record Page<T>(List<T> items, int page, int size, long total, @JsonbTransient ListFile<?> file) {

    Page(List<T> items, int page, int size, long total) {
        this(items, page, size, total, null);
    }

    /** All of a short list as one page. */
    public static <T> Page<T> of(List<T> all) {
        return new Page<>(all, 0, all.size(), all.size());
    }

    /** The items in the contract's form; the table stays as it is. */
    <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), page, size, total, file);
    }

    Page<T> as(ListFile<?> table) {
        return new Page<>(items, page, size, total, table);
    }
}
