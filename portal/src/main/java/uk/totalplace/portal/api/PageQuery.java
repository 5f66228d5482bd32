package uk.totalplace.portal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import uk.totalplace.common.Violations;

/** Which page of a short list is asked for; a list that is short enough to be read whole is cut here and not in the database. */
public class PageQuery {
    private static final int MOST = 500;

    @QueryParam("page")
    @DefaultValue("0")
    private int page;
    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    <T> Page<T> of(List<T> all) {
        new Violations()
                .unless(page >= 0, "page", "Pages count from 0.")
                .unless(size >= 1 && size <= MOST, "size", "Ask for 1 to " + MOST + " a page.")
                .refuse();
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }
}
