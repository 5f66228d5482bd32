package uk.totalplace.portal.board;

import java.util.Locale;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;

/**
 * One amount drawn on a scale of 400 units: solid for what is certain (counted, or "at least"), pale with hard ends for an
 * interval, a single stroke where an estimate gives one value. {@code edges} is the path of the hard ends, empty for none.
 */
public record IntervalBar(MeasureRow measure, boolean solid, boolean band, String x, String width, String edges) {
    private static final double SCALE = 400;
    private static final double THINNEST = 3;

    static IntervalBar of(MeasureRow measure, long most) {
        Figure figure = measure.detail();
        Long one = figure.lowPence() == null && figure.highPence() == null ? figure.centralPence() : figure.lowPence() != null && figure.lowPence().equals(figure.highPence()) ? figure.lowPence() : null;
        if (one != null) {
            return figure.kind() == FigureKind.ACTUAL ? bar(measure, true, 0, at(one, most), "") : new IntervalBar(measure, false, false, "0", "0", edge(at(one, most)));
        }
        if (figure.highPence() == null) {
            return bar(measure, true, 0, at(figure.lowPence(), most), "");
        }
        double low = figure.lowPence() == null ? 0 : at(figure.lowPence(), most);
        double high = at(figure.highPence(), most);
        return bar(measure, false, low, high, (figure.lowPence() == null ? "" : edge(low)) + edge(high));
    }

    /** What a screen reader hears instead of the drawing. */
    public String spoken() {
        return measure.label() + ": " + measure.detail().words() + (measure.detail().unitWords().isEmpty() ? "" : " " + measure.detail().unitWords());
    }

    private static IntervalBar bar(MeasureRow measure, boolean solid, double from, double to, String edges) {
        return new IntervalBar(measure, solid, !solid, number(from), number(Math.max(THINNEST, to - from)), edges);
    }

    private static double at(long pence, long most) {
        return most <= 0 ? 0 : Math.max(0, Math.min(SCALE, SCALE * pence / most));
    }

    private static String edge(double at) {
        return "M" + number(Math.max(1, Math.min(SCALE - 1, at))) + " 3V15";
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.1f", size);
    }
}
