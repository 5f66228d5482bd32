package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.portfolio.FunnelFilter;
import uk.totalplace.board.portfolio.FunnelRow;
import uk.totalplace.board.portfolio.KindOfMoney;
import uk.totalplace.board.portfolio.Portfolios;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** Where savings leak away between the forecast and the year after they came, each kind of money for itself; of one theme or one partner where the address says so. */
@Named
@RequestScoped
public class FunnelPage {
    @Inject
    private Portfolios portfolios;
    @Inject
    private LedgerWords words;
    @Inject
    private HttpServletRequest request;
    private FunnelFilter filter;
    private List<Part> parts;

    /** One kind of money with its stages, each with its bar. */
    public record Part(KindOfMoney money, List<FunnelBar> bars) {
        FunnelRow last() {
            return bars.get(bars.size() - 1).row();
        }
    }

    @PostConstruct
    void look() {
        filter = new FunnelFilter(asked("theme"), asked("partner"));
        List<FunnelRow> rows = portfolios.funnel(filter);
        parts = rows.stream().map(FunnelRow::kindOfMoney).distinct().map(money -> new Part(money, FunnelBar.of(rows.stream().filter(row -> row.kindOfMoney().equals(money)).toList()))).toList();
    }

    private String asked(String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<Part> getParts() {
        return parts;
    }

    public FunnelFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return filter.theme() != null || filter.partner() != null;
    }

    /** As the export takes it. */
    public String getQuery() {
        Map<String, String> given = new LinkedHashMap<>();
        if (filter.theme() != null) {
            given.put("theme", filter.theme());
        }
        if (filter.partner() != null) {
            given.put("partner", filter.partner());
        }
        return QueryText.of(given);
    }

    /** Of whom it is. */
    public String getSentence() {
        String whose = (filter.theme() == null ? "" : " of the theme " + words.theme(filter.theme())) + (filter.partner() == null ? "" : ", as far as " + words.organisation(filter.partner()) + " gains");
        return "How much of what is forecast" + whose + " has come how far. Each kind of money stands for itself; other bodies’ money is left out.";
    }

    public String title(Part part) {
        return part.money().words() + (part.money().kind().isYearly() ? ", a year" : "");
    }

    /** What a board member reads aloud. */
    public String sentence(Part part) {
        FunnelRow forecast = part.bars().get(0).row();
        FunnelRow realised = part.bars().stream().map(FunnelBar::row).filter(FunnelRow::isMeasured).findFirst().orElseThrow();
        String year = part.money().kind().isYearly() ? " a year" : "";
        return "%s%s is forecast %s in %s. ".formatted(forecast.amount().words(), year, part.money().prices(), Plural.of(forecast.lines(), "saving"))
                + (realised.lines() == 0 ? "None of it has been realised yet." : "%s%s of it was measured as realised, and %s as sustained.".formatted(realised.amount().words(), year, part.last().amount().words()));
    }

    /** {@code 2 savings, measured}, {@code 3 savings, 1 synthetic}. */
    public String lines(FunnelRow row) {
        return Plural.of(row.lines(), "saving") + (row.synthetic() == 0 ? "" : ", %,d synthetic wholly or in part".formatted(row.synthetic())) + (row.isMeasured() ? ", as measured" : "");
    }

    public String exact(MoneyRange range) {
        return words.exactRange(range.low().pence(), range.high().pence());
    }
}
