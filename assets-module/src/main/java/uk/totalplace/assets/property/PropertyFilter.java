package uk.totalplace.assets.property;

import java.io.Serializable;
import java.math.BigDecimal;
import uk.totalplace.common.area.Regroup;

/** What of the register is asked for; nulls ask for everything. {@code regroup} narrows it to a group of another geography. {@code sort} is a list column of {@link PropertySort}, ascending unless {@code descending}. */
public record PropertyFilter(String text, String organisation, String area, String tenure, String holding, Position position, BigDecimal leastSizeM2, Long importRun,
        Regroup regroup, PropertySort sort, boolean descending) implements Serializable {
    public static final PropertyFilter EVERYTHING = new PropertyFilter(null, null, null, null, null, null, null, null, PropertySort.NAME, false);

    /** Without another geography. */
    public PropertyFilter(String text, String organisation, String area, String tenure, String holding, Position position, BigDecimal leastSizeM2, Long importRun, PropertySort sort, boolean descending) {
        this(text, organisation, area, tenure, holding, position, leastSizeM2, importRun, null, sort, descending);
    }

    public PropertyFilter sorted(PropertySort by, boolean fromTheLast) {
        return new PropertyFilter(text, organisation, area, tenure, holding, position, leastSizeM2, importRun, regroup, by, fromTheLast);
    }

    public PropertyFilter located() {
        return new PropertyFilter(text, organisation, area, tenure, holding, Position.KNOWN, leastSizeM2, importRun, regroup, sort, descending);
    }

    public PropertyFilter regrouped(Regroup by) {
        return new PropertyFilter(text, organisation, area, tenure, holding, position, leastSizeM2, importRun, by, sort, descending);
    }

    /** Whether a property has a position on the map. */
    public enum Position {
        KNOWN, UNKNOWN
    }
}
