package uk.totalplace.board.scorecard;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.indicator.Direction;
import uk.totalplace.common.indicator.Rag;
import uk.totalplace.common.indicator.Standing;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.scorecard.Measure;

/**
 * One measure of a scorecard. Baseline, target and actual are in the unit, money in pounds; null where there is none or the
 * actual is a range. Variation and assurance need a series and are null until there is one. {@code figure} is the figure's key.
 */
public record MeasureRow(String key, String label, String unit, BigDecimal baseline, BigDecimal target, BigDecimal actual, Rag rag, Direction direction,
        String variation, String assurance, String commentary, String figure, Figure detail, Standing standing) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static MeasureRow of(Measure measure, Standing standing) {
        Figure figure = measure.figure();
        return new MeasureRow(measure.key(), figure.label(), figure.unit(), standing.baseline(), standing.target(), measure.actual(), standing.rag(),
                standing.direction(), null, null, comparison(figure, standing), figure.key(), figure, standing);
    }

    /** {@code Target 500; it was 120 on 31 December 2009.}; empty when there is nothing to compare with. */
    private static String comparison(Figure figure, Standing standing) {
        String target = standing.target() == null ? "" : "Target " + words(figure, standing.target());
        String before = standing.before() == null ? "" : (target.isEmpty() ? "It" : "; it") + " was " + words(figure, standing.before()) + " on " + standing.beforeOn().format(DAY);
        return target.isEmpty() && before.isEmpty() ? "" : target + before + ".";
    }

    public boolean isMissing() {
        return detail.state() == FigureState.MISSING;
    }

    /** Whether somebody has set what it should be. */
    public boolean hasTarget() {
        return target != null;
    }

    public String targetWords() {
        return target == null ? "" : words(detail, target);
    }

    public String baselineWords() {
        return baseline == null ? "" : words(detail, baseline);
    }

    private static String words(Figure figure, BigDecimal amount) {
        if (figure.isMoney()) {
            return Money.ofPounds(amount).words();
        }
        String plain = String.format(Locale.UK, "%,." + Math.max(0, amount.stripTrailingZeros().scale()) + "f", amount);
        return "%".equals(figure.unit()) ? plain + "%" : plain;
    }
}
