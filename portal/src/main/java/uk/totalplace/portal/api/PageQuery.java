package uk.totalplace.portal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import uk.totalplace.common.Violations;

/** Which page of a short list is asked for, and in which order; a list that is short enough to be read whole is cut here and not in the database. */
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

    <T> Page<T> of(List<T> all) {
        int number = whole(page);
        int rows = whole(size);
        new Violations()
                .unless(number >= 0, "page", "Pages count from 0.")
                .unless(rows >= 1 && rows <= MOST, "size", "Ask for 1 to " + MOST + " a page.")
                .refuse();
        List<T> ordered = sort == null || sort.isBlank() ? all : new RecordOrder(sort).of(all);
        return new Page<>(ordered.stream().skip((long) number * rows).limit(rows).toList(), number, rows, all.size());
    }

    /** Read here and not by the container, which would answer a word with 404. */
    private static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
