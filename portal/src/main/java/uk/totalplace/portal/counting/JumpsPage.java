package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.line.JumpRow;
import uk.totalplace.counting.line.Jumps;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** What has jumped from one year to the next, and why. */
@Named
@RequestScoped
public class JumpsPage {
    static final String ALL = "All services together";

    @Inject
    private Jumps jumps;
    @Inject
    private Slices slices;
    @Inject
    private SpendWords words;
    @Inject
    private HttpServletRequest request;
    private Integer startYear;
    private List<JumpRow> rows;

    @PostConstruct
    void look() {
        startYear = SpendQuery.year(request::getParameter).or(slices::latest).orElse(null);
        rows = startYear == null ? List.of() : jumps.of(startYear);
    }

    public List<JumpRow> getRows() {
        return rows;
    }

    public String getYear() {
        return startYear == null ? "" : new FinancialYear(startYear).toString();
    }

    public String getSentence() {
        long open = rows.stream().filter(row -> !row.isExplained()).count();
        return rows.isEmpty() ? "No service differs by more than %s %% from the year before, and none is new or gone.".formatted(limit())
                : "%s new or gone since the year before, or more than %s %% off what it was; %s.".formatted(Plural.of(rows.size(), "service") + (rows.size() == 1 ? " is" : " are"), limit(), open == 0 ? "each is explained" : open + " without a reason");
    }

    private String limit() {
        return jumps.limit().stripTrailingZeros().toPlainString();
    }

    public String encoded(String text) {
        return QueryText.encoded(text);
    }

    public String body(JumpRow row) {
        return words.of(Dimension.ORGANISATION, row.organisation());
    }

    public String service(JumpRow row) {
        return row.service().equals(JumpRow.WHOLE) ? ALL : words.of(Dimension.SERVICE, row.service());
    }

    /** Where the lines of it are, of the year before where it is gone; where all services are compared, the body's returns. */
    public String href(JumpRow row) {
        if (row.service().equals(JumpRow.WHOLE)) {
            return "/counting/returns.xhtml?organisation=" + row.organisation();
        }
        boolean gone = row.nowPence() == 0;
        return "/counting/lines.xhtml?organisation=%s&year=%s&phase=%s&flow=GROSS&service=%s".formatted(row.organisation(), gone ? new FinancialYear(startYear - 1).toString() : row.year(), gone ? row.beforePhase() : row.phase(), QueryText.encoded(row.service()));
    }

    public String percent(JumpRow row) {
        return row.percent() == null ? "new" : row.nowPence() == 0 ? "gone" : (row.percent() > 0 ? "+" : "−") + Math.abs(row.percent()) + " %";
    }
}
