package uk.totalplace.portal.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.board.snapshot.SnapshotRow;
import uk.totalplace.board.snapshot.Snapshots;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.DayWords;

/** One figure explained: what it says, how it is made, what it rests on and how far to trust it. */
@Named
@RequestScoped
public class FigurePage {
    @Inject
    private Figures figures;
    @Inject
    private Themes themes;
    @Inject
    private Snapshots snapshots;
    @Inject
    private HttpServletRequest request;
    private Figure figure;
    private ThemeRow theme;

    @PostConstruct
    void look() {
        Object key = request.getAttribute(FigureAddresses.KEY);
        if (key == null) {
            throw new NotFound("figure");
        }
        figure = figures.explain(key.toString());
        String plain = figure.key().startsWith("report.") ? figure.key().substring("report.".length()) : figure.key();
        theme = themes.all().stream().filter(one -> plain.startsWith(one.code() + ".")).findFirst().orElse(null);
    }

    public Figure getFigure() {
        return figure;
    }

    /** The theme the figure belongs to; null where there is none. */
    public ThemeRow getTheme() {
        return theme;
    }

    public String getSentence() {
        return FigureSentence.of(figure);
    }

    public boolean isMissing() {
        return figure.state() == FigureState.MISSING;
    }

    public String getAsOf() {
        return DayWords.of(figure.asOf());
    }

    public FigureTree getTree() {
        return new FigureTree(figure, "/figures/");
    }

    /** The latest snapshots in which it was reported. */
    public List<SnapshotRow> getReported() {
        return snapshots.reporting(figure.key());
    }
}
