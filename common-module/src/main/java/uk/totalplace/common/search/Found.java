package uk.totalplace.common.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Some of what was found, best first. {@code total} is how many there are, counted up to {@value #MOST}: one more stands for any number
 * beyond. {@code byReference} says that the very first of all is what the text names by its reference.
 */
public record Found<T>(List<T> hits, long total, boolean byReference) {
    /** So many of a kind can be counted and turned over; whoever has more adds a word. */
    public static final int MOST = 1000;

    public static <T> Found<T> none() {
        return new Found<>(List.of(), 0, false);
    }

    /** A part of a short list that was searched in memory. */
    public static <T> Found<T> of(List<T> all, int first, int most) {
        return new Found<>(all.stream().skip(first).limit(most).toList(), Math.min(all.size(), MOST + 1), false);
    }

    public boolean isMore() {
        return total > MOST;
    }

    /** What the keys that were found stand for, in their order; {@code fetch} gets all of them at once, and is not asked when there are none. */
    public <R> Found<R> fetched(Function<List<T>, List<R>> fetch, Function<R, T> key) {
        List<R> records = hits.isEmpty() ? List.of() : fetch.apply(hits).stream().sorted(Comparator.comparing(record -> hits.indexOf(key.apply(record)))).toList();
        return new Found<>(records, total, byReference);
    }

    public <R> Found<R> map(Function<T, R> mapping) {
        return new Found<>(hits.stream().map(mapping).toList(), total, byReference);
    }
}
