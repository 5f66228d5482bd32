package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.totalplace.common.audit.AuditCheck;
import uk.totalplace.common.audit.AuditLog;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Plural;

/** The audit log, a page at a time from the database, and the check of its chain. */
@Named
@RequestScoped
public class AuditPage {
    private static final int A_PAGE = 50;

    @Inject
    private AuditLog log;
    @Inject
    private HttpServletRequest request;
    private String text;
    private int first;
    private long total;
    private List<AuditRow> rows;
    private AuditCheck check;

    @PostConstruct
    void look() {
        text = request.getParameter("text") == null ? "" : request.getParameter("text").strip();
        String from = request.getParameter("first");
        first = from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) / A_PAGE * A_PAGE : 0;
        total = log.count(text);
        rows = log.page(text, first, A_PAGE);
    }

    public void checkChain() {
        check = log.check();
    }

    public AuditCheck getCheck() {
        return check;
    }

    public String getCheckSentence() {
        return check.isSound()
                ? "The chain is whole: %s, each as it was written, and the end is the one kept outside the database.".formatted(String.format("%,d sealed %s", check.sealed(), check.sealed() == 1 ? "entry" : "entries"))
                : "The chain is broken: %s in %,d sealed.".formatted(Plural.of(check.findings().size(), "finding"), check.sealed());
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public String at(AuditRow row) {
        return DayWords.ofUtc(row.at());
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

    /** The filter as part of an address. */
    public String getQuery() {
        return text.isEmpty() ? "" : "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getSentence() {
        return String.format("%,d %s%s, the newest first.", total, total == 1 ? "deed" : "deeds", text.isEmpty() ? " written down" : " found");
    }
}
