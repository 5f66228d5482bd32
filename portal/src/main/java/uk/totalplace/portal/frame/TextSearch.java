package uk.totalplace.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A long list that is searched by a text and read a page at a time from the database. Text and page stand in the address. A page says what its list is. */
public abstract class TextSearch<R> {
    private static final int A_PAGE = 50;

    @Inject
    private HttpServletRequest request;
    private String text;
    private int first;
    private long total;
    private List<R> rows;

    /** @param text what is looked for, empty for everything */
    protected abstract long count(String text);

    protected abstract List<R> page(String text, int from, int size);

    @PostConstruct
    void look() {
        text = request.getParameter("text") == null ? "" : request.getParameter("text").strip();
        total = count(text);
        first = PageStart.of(request, total, A_PAGE);
        rows = page(text, first, A_PAGE);
    }

    public List<R> getRows() {
        return rows;
    }

    public String getText() {
        return text;
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

    /** The text as part of an address. */
    public String getQuery() {
        return text.isEmpty() ? "" : "text=" + QueryText.encoded(text);
    }
}
