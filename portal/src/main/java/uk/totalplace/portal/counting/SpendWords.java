package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Cofog;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;

/** The words for values of dimensions. */
@Named
@RequestScoped
public class SpendWords {
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private Themes themes;
    private Map<String, String> bodies;
    private Map<String, String> titles;
    private final Map<String, String> places = new HashMap<>();

    @PostConstruct
    void look() {
        bodies = organisations.names();
        titles = themes.all().stream().collect(Collectors.toMap(ThemeRow::code, ThemeRow::title));
    }

    /** Looks up the names of areas at once; those that were not looked up are called by their code. */
    public void know(Collection<String> areaCodes) {
        places.putAll(areas.names(areaCodes.stream().filter(code -> !places.containsKey(code)).toList()));
    }

    public String of(Dimension dimension, String value) {
        if (value.equals(Dimension.NOT_SAID)) {
            return dimension == Dimension.THEME || dimension == Dimension.AREA ? "Not allocated" : "Not said";
        }
        return switch (dimension) {
            case ORGANISATION, COUNTERPART -> bodies.getOrDefault(value, value);
            case YEAR -> new FinancialYear(Integer.parseInt(value)).toString();
            case PHASE -> Phase.valueOf(value).word();
            case NATURE -> Nature.valueOf(value).word();
            case FLOW -> Flow.valueOf(value).word();
            case BASIS -> Basis.valueOf(value).word();
            case QUALITY -> Quality.valueOf(value).word();
            case SUBJECTIVE -> Subjective.valueOf(value).word();
            case COFOG -> Cofog.ofCode(value).map(division -> value + " " + division.word()).orElse(value);
            case THEME -> titles.getOrDefault(value, value);
            case AREA -> places.getOrDefault(value, value);
            case SERVICE, FUND -> value;
        };
    }
}
