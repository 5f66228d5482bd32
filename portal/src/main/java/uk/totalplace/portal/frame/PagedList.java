package uk.totalplace.portal.frame;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.function.UnaryOperator;

/** A long list that is filtered and read a page at a time in the database. Filter and page stand in the address. A page says what its list is. */
public abstract class PagedList<F, R> extends Paged {
    private F filter;
    private List<R> rows;

    /** @param parameter gives the text of a parameter of the address, null when it is not there */
    protected abstract F asked(UnaryOperator<String> parameter);

    protected abstract long count(F filter);

    protected abstract List<R> page(F filter, int from, int size);

    @PostConstruct
    void look() {
        filter = asked(this::parameter);
        rows = page(filter, begin(count(filter)), getSize());
    }

    public F getFilter() {
        return filter;
    }

    public List<R> getRows() {
        return rows;
    }
}
