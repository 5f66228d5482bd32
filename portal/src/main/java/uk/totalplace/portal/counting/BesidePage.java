package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.counting.stream.OutcomeRow;
import uk.totalplace.counting.stream.Streams;

/** What is spent beside what is held and what is achieved: theme by theme with the figures that each theme gives, and outcome by outcome with the money that is meant for it. */
@Named
@RequestScoped
public class BesidePage {
    private static final List<String> HELD = List.of("counting.count.net", "report.counting.capital-assets", "report.assets.value", "assets.properties.registered");

    @Inject
    private Slices slices;
    @Inject
    private Streams streams;
    @Inject
    private Themes themes;
    @Inject
    private Figures figures;
    @Inject
    private SpendWords words;
    private Integer year;
    private Slice byTheme;
    private List<Figure> headlines;
    private List<OutcomeRow> outcomes;

    /** What is allocated to a theme, and what the theme itself counts. */
    public record ThemeMoney(String code, String title, Money spent, List<Figure> figures) {
    }

    @PostConstruct
    void look() {
        year = slices.latest().orElse(null);
        byTheme = year == null ? null : slices.of(new SliceQuery(Dimension.THEME, Dimension.NATURE, year, null, null, null, SliceQuery.Measure.GROSS, null));
        outcomes = year == null ? List.of() : streams.outcomes(year);
        headlines = figures.headlines();
    }

    public String getYear() {
        return year == null ? "" : new FinancialYear(year).toString();
    }

    public boolean isSynthetic() {
        return byTheme != null && byTheme.synthetic();
    }

    /** What is spent in a year, and what is held. */
    public List<Figure> getHeld() {
        return HELD.stream().flatMap(key -> figures.find(key).stream()).toList();
    }

    public List<ThemeMoney> getThemes() {
        Map<String, Long> spent = byTheme == null ? Map.of() : byTheme.rows().stream().collect(Collectors.toMap(Slice.Total::value, Slice.Total::pence));
        List<ThemeMoney> rows = new ArrayList<>();
        for (ThemeRow theme : themes.all()) {
            rows.add(new ThemeMoney(theme.code(), theme.title(), Money.ofPence(spent.getOrDefault(theme.code(), 0L)), headlines.stream().filter(figure -> figure.key().startsWith(theme.code() + ".")).toList()));
        }
        rows.add(new ThemeMoney(Dimension.NOT_SAID, words.of(Dimension.THEME, Dimension.NOT_SAID), Money.ofPence(spent.getOrDefault(Dimension.NOT_SAID, 0L)), List.of()));
        return rows;
    }

    /** The largest first; what no outcome was said for last. */
    public List<OutcomeRow> getOutcomes() {
        return outcomes.stream().sorted(Comparator.comparing(row -> row.outcome().equals(Dimension.NOT_SAID))).toList();
    }

    public String said(String outcome) {
        return outcome.equals(Dimension.NOT_SAID) ? "No outcome said" : outcome;
    }
}
