package uk.totalplace.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A long list that is read a page at a time in the database; which page stands in the address. What is read, a page of the portal says as it looks. */
public abstract class Paged {
    private static final int A_PAGE = 50;

    @Inject
    private HttpServletRequest request;
    private int first;
    private long total;

    /** Finds the page that is asked for in a list of so many rows. @return the row it begins with, from 0 */
    protected int begin(long rows) {
        total = rows;
        first = PageStart.of(request, total, A_PAGE);
        return first;
    }

    /** What the address says, null where that is nothing. */
    protected String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
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
