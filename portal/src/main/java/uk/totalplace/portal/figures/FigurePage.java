package uk.totalplace.portal.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.figure.Input;
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

    /** The words of a published report, where the figure was quoted from one. */
    public List<Input> getQuotations() {
        return isQuoted() ? figure.inputs().stream().filter(FigurePage::isSentence).toList() : List.of();
    }

    public List<Input> getParts() {
        return figure.inputs().stream().filter(input -> input.figure() != null).toList();
    }

    public List<InputGroup> getRows() {
        return InputGroup.of(figure.inputs().stream().filter(input -> input.figure() == null && !isSentence(input)).toList());
    }

    /** What stands beside the rows, such as how many are not listed. */
    public List<Input> getRemarks() {
        return isQuoted() ? List.of() : figure.inputs().stream().filter(FigurePage::isSentence).toList();
    }

    public String getTreeSentence() {
        if (figure.inputs().isEmpty()) {
            return "Nothing has been given for it yet.";
        }
        return isQuoted() ? "A published report; no rows of ours produce it yet." : getParts().isEmpty() ? "Down to the row, its file and its line." : "Figures that explain themselves, down to the file and the line.";
    }

    private boolean isQuoted() {
        return figure.key().startsWith("report.");
    }

    private static boolean isSentence(Input input) {
        return input.figure() == null && input.file() == null && input.href() == null;
    }
}
