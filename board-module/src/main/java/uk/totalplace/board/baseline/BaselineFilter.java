package uk.totalplace.board.baseline;

import java.io.Serializable;
import uk.totalplace.common.area.Regroup;

/** What of the register of baselines is asked for; nulls ask for everything. */
public record BaselineFilter(String text, String theme, String organisation, Regroup regroup) implements Serializable {
    public static final BaselineFilter EVERYTHING = new BaselineFilter(null, null, null, null);

    /** The same of another group, or of all with null. */
    public BaselineFilter regrouped(Regroup other) {
        return new BaselineFilter(text, theme, organisation, other);
    }
}
