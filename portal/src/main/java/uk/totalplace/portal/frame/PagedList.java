package uk.totalplace.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.UnaryOperator;

/** A long list that is filtered and read a page at a time in the database. Filter and page stand in the address. A page says what its list is. */
public abstract class PagedList<F, R> {
    private static final int A_PAGE = 50;

    @Inject
    private HttpServletRequest request;
    private F filter;
    private int first;
    private long total;
    private List<R> rows;

    /** @param parameter gives the text of a parameter of the address, null when it is not there */
    protected abstract F asked(UnaryOperator<String> parameter);

    protected abstract long count(F filter);

    protected abstract List<R> page(F filter, int from, int size);

    /** The filter as part of an address. */
    public abstract String getQuery();

    @PostConstruct
    void look() {
        filter = asked(request::getParameter);
        total = count(filter);
        first = PageStart.of(request, total, A_PAGE);
        rows = page(filter, first, A_PAGE);
    }

    public F getFilter() {
        return filter;
    }

    public List<R> getRows() {
        return rows;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public long getTotal() {
        return total;
    }
}
