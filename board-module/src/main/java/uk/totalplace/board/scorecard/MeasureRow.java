package uk.totalplace.board.scorecard;

import java.math.BigDecimal;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.indicator.Direction;
import uk.totalplace.common.indicator.Rag;
import uk.totalplace.common.indicator.Standing;
import uk.totalplace.common.scorecard.Measure;

/**
 * One measure of a scorecard. Baseline, target and actual are in the unit, money in pounds; null where there is none or the
 * actual is a range. Variation and assurance need a series and are null until there is one. {@code figure} is the figure's key.
 */
public record MeasureRow(String key, String label, String unit, BigDecimal baseline, BigDecimal target, BigDecimal actual, Rag rag, Direction direction,
        String variation, String assurance, String commentary, String figure, Figure detail, Standing standing) {

    static MeasureRow of(Measure measure, Standing standing) {
        Figure figure = measure.figure();
        return new MeasureRow(measure.key(), figure.label(), figure.unit(), standing.baseline(), standing.target(), measure.actual(), standing.rag(),
                standing.direction(), null, null, standing.definition(), figure.key(), figure, standing);
    }
}
