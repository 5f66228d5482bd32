package uk.totalplace.portal.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Plural;

/** The list of figures by theme, searched by a text that stands in the address. */
@Named
@RequestScoped
public class FiguresPage {
    @Inject
    private Figures figures;
    @Inject
    private Themes themes;
    @Inject
    private HttpServletRequest request;
    private FigureFilter filter;
    private List<ThemeRow> allThemes;
    private List<FigureGroup> groups;

    /** The figures of one theme, or those of none. */
    public record FigureGroup(String code, String title, List<Figure> figures) {
    }

    @PostConstruct
    void look() {
        filter = new FigureFilter(request.getParameter("text"), request.getParameter("theme"));
        allThemes = themes.all();
        List<Figure> left = new ArrayList<>(figures.headlines().stream().filter(filter::isAsked).toList());
        groups = new ArrayList<>();
        for (ThemeRow one : allThemes) {
            add(one.code(), one.title(), left.stream().filter(figure -> FigureFilter.isOf(one.code(), figure)).toList());
            left.removeIf(figure -> FigureFilter.isOf(one.code(), figure));
        }
        add("", "Of no theme", left);
        groups.removeIf(group -> !getTheme().isEmpty() && !group.code().equals(getTheme()));
    }

    private void add(String code, String title, List<Figure> ofTheme) {
        if (!ofTheme.isEmpty()) {
            groups.add(new FigureGroup(code, title, ofTheme));
        }
    }

    public List<FigureGroup> getGroups() {
        return groups;
    }

    public List<ThemeRow> getThemes() {
        return allThemes;
    }

    public String getText() {
        return filter.text();
    }

    public String getTheme() {
        return filter.theme();
    }

    public boolean isFiltered() {
        return !getText().isEmpty() || !getTheme().isEmpty();
    }

    public String getSentence() {
        List<Figure> all = groups.stream().flatMap(group -> group.figures().stream()).toList();
        long missing = all.stream().filter(figure -> figure.state() == FigureState.MISSING).count();
        return Plural.of(all.size(), "figure") + (isFiltered() ? " found" : ", each with what it rests on") + (missing == 0 ? "." : "; " + missing + (missing == 1 ? " is" : " are") + " still missing.");
    }
}
