package uk.totalplace.portal.barriers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Plural;

/** The list of barriers. */
@Named
@RequestScoped
public class BarriersPage {
    @Inject
    private Barriers barriers;
    @Inject
    private Themes themes;
    private List<BarrierRow> rows;
    private Map<String, String> titles;

    @PostConstruct
    void look() {
        rows = barriers.all();
        titles = themes.all().stream().collect(Collectors.toMap(ThemeRow::code, ThemeRow::title));
    }

    public List<BarrierRow> getRows() {
        return rows;
    }

    /** A theme that has been unplugged since is named by its code. */
    public String themesOf(BarrierRow row) {
        return row.themes().stream().map(theme -> titles.getOrDefault(theme, theme)).collect(Collectors.joining(", "));
    }

    public String getSentence() {
        if (rows.isEmpty()) {
            return "No barrier has been raised yet.";
        }
        long ofGovernment = rows.stream().filter(row -> row.level().needsGovernment()).count();
        return Plural.of(rows.size(), "barrier") + (rows.size() == 1 ? " stands" : " stand") + " in the way; "
                + ofGovernment + (ofGovernment == 1 ? " needs" : " need") + " central government to move.";
    }
}
