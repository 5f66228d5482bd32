package uk.totalplace.portal.figures;

import java.util.Locale;
import uk.totalplace.common.figure.Figure;

/** Which figures a list shows: those that a text names by label or key, of any theme or of one. */
public record FigureFilter(String text, String theme) {

    public FigureFilter {
        text = text == null ? "" : text.strip();
        theme = theme == null ? "" : theme;
    }

    public boolean keeps(Figure figure) {
        return isAsked(figure) && (theme.isEmpty() || isOf(theme, figure));
    }

    boolean isAsked(Figure figure) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return figure.label().toLowerCase(Locale.ROOT).contains(wanted) || figure.key().contains(wanted);
    }

    /** A key names its theme first, or after the word that says it was quoted from a report. */
    static boolean isOf(String theme, Figure figure) {
        return figure.key().startsWith(theme + ".") || figure.key().startsWith("report." + theme + ".");
    }
}
