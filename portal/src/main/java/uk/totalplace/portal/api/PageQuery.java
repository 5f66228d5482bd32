package uk.totalplace.portal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import uk.totalplace.common.Violations;

/** Which page of a list is asked for. A list that is short enough to be read whole is cut here, others in the database. */
public class PageQuery {
    private static final int MOST = 500;

    @QueryParam("page")
    @DefaultValue("0")
    private int page;
    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    /** The rows from a place on, at most so many: how a boundary gives one page of a long list. */
    @FunctionalInterface
    interface Slice<T> {
        List<T> of(int first, int size);
    }

    <T> Page<T> of(List<T> all) {
        refuseBeyondLimits();
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    <T> Page<T> of(long total, Slice<T> slice) {
        refuseBeyondLimits();
        return new Page<>((long) page * size < total ? slice.of(page * size, size) : List.of(), page, size, total);
    }

    private void refuseBeyondLimits() {
        new Violations()
                .unless(page >= 0, "page", "Pages count from 0.")
                .unless(size >= 1 && size <= MOST, "size", "Ask for 1 to " + MOST + " a page.")
                .refuse();
    }
}
