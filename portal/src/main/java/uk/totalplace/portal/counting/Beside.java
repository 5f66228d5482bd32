package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.counting.stream.OutcomeRow;
import uk.totalplace.counting.stream.Streams;

/** What is spent beside what is held, what themes count and what it is for, as far as the caller may see it; the page and the API read it here. */
@RequestScoped
public class Beside {
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

    /** What is allocated to a theme, {@code -} for what is allocated to none, and what the theme itself counts. {@code estimate}, {@code provisional} and {@code synthetic} say it of the spending. */
    public record ThemeMoney(String code, String title, Money spent, boolean estimate, boolean provisional, boolean synthetic, List<Figure> figures) {
    }

    /** What is spent in a year, and what is held. */
    public List<Figure> held() {
        return HELD.stream().flatMap(key -> figures.find(key).stream()).toList();
    }

    /** Themes in their order, and last what is allocated to none. @param year the first calendar year; null where there is no return */
    public List<ThemeMoney> themes(Integer year) {
        Slice byTheme = year == null ? null : slices.of(new SliceQuery(Dimension.THEME, Dimension.NATURE, year, null, null, null, SliceQuery.Measure.GROSS, null));
        Map<String, Long> spent = byTheme == null ? Map.of() : byTheme.rows().stream().collect(Collectors.toMap(Slice.Total::value, Slice.Total::pence));
        boolean synthetic = byTheme != null && byTheme.synthetic();
        boolean estimate = byTheme != null && byTheme.estimate();
        boolean provisional = byTheme != null && byTheme.provisional();
        List<Figure> headlines = figures.headlines();
        List<ThemeMoney> rows = new ArrayList<>();
        for (ThemeRow theme : themes.all()) {
            rows.add(new ThemeMoney(theme.code(), theme.title(), Money.ofPence(spent.getOrDefault(theme.code(), 0L)), estimate, provisional, synthetic, headlines.stream().filter(figure -> figure.key().startsWith(theme.code() + ".")).toList()));
        }
        rows.add(new ThemeMoney(Dimension.NOT_SAID, words.of(Dimension.THEME, Dimension.NOT_SAID), Money.ofPence(spent.getOrDefault(Dimension.NOT_SAID, 0L)), estimate, provisional, synthetic, List.of()));
        return rows;
    }

    /** The largest first; what no outcome was said for last. @param year the first calendar year; null where there is no return */
    public List<OutcomeRow> outcomes(Integer year) {
        return year == null ? List.of() : streams.outcomes(year).stream().sorted(Comparator.comparing(row -> row.outcome().equals(Dimension.NOT_SAID))).toList();
    }

    public static String said(String outcome) {
        return outcome.equals(Dimension.NOT_SAID) ? "No outcome said" : outcome;
    }
}
