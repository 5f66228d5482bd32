package uk.totalplace.portal.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Where a page of a long list begins, from the address; whatever was typed there, it is the start of a page that exists. */
public final class PageStart {
    private PageStart() {
    }

    public static int of(HttpServletRequest request, long total, int size) {
        String text = request.getParameter("first");
        long asked = text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
        long last = Math.max(0, total - 1);
        return (int) (Math.min(asked, last) / size * size);
    }
}
