package uk.totalplace.common.scorecard;

import java.math.BigDecimal;
import uk.totalplace.common.figure.Figure;

/**
 * One line of a scorecard: a figure, and the indicator whose definition and target it is held against (its key is the
 * indicator's code; an indicator need not exist).
 */
public record Measure(String key, Figure figure) {

    /** The number to compare with a target, in the figure's unit, money in pounds; null where the figure is a range or missing. */
    public BigDecimal actual() {
        if (!figure.isMoney()) {
            return figure.value();
        }
        boolean exact = figure.lowPence() != null && figure.lowPence().equals(figure.highPence());
        return exact ? BigDecimal.valueOf(figure.lowPence(), 2) : null;
    }
}
