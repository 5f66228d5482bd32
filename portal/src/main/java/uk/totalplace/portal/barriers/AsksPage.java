package uk.totalplace.portal.barriers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.portal.frame.QueryText;

/** The asks to government, paged in the database. */
@Named
@RequestScoped
public class AsksPage {
    private static final int A_PAGE = 25;

    @Inject
    private Asks asks;
    @Inject
    private HttpServletRequest request;
    private String text;
    private int first;
    private long total;
    private List<AskRow> rows;

    @PostConstruct
    void look() {
        String asked = request.getParameter("text");
        text = asked == null || asked.isBlank() ? null : asked.strip();
        String from = request.getParameter("first");
        first = from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) / A_PAGE * A_PAGE : 0;
        total = asks.count(text);
        rows = asks.page(text, first, A_PAGE);
    }

    public List<AskRow> getRows() {
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

    public String getQuery() {
        return text == null ? "" : "text=" + QueryText.encoded(text);
    }

    public String getSentence() {
        long all = asks.count(null);
        return all == 0 ? "Nothing has been asked of government yet." : (all == 1 ? "One ask or commitment" : all + " asks and commitments") + ", with the words they rest on and the days they waited.";
    }
}
