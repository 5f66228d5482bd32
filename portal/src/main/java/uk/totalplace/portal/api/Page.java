package uk.totalplace.portal.api;

import java.util.List;

/** One page of a list: {@code page} counts from 0. */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** All of a short list as one page. */
    public static <T> Page<T> of(List<T> all) {
        return new Page<>(all, 0, all.size(), all.size());
    }
}
