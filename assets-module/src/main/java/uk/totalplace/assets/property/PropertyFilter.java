package uk.totalplace.assets.property;

import java.io.Serializable;
import java.math.BigDecimal;

/** What of the register is asked for; nulls ask for everything. {@code sort} is a list column of {@link PropertySort}, ascending unless {@code descending}. */
public record PropertyFilter(String text, String organisation, String area, String tenure, String holding, Position position, BigDecimal leastSizeM2, Long importRun,
        PropertySort sort, boolean descending) implements Serializable {
    public static final PropertyFilter EVERYTHING = new PropertyFilter(null, null, null, null, null, null, null, null, PropertySort.NAME, false);

    /** Whether a property has a position on the map. */
    public enum Position {
        KNOWN, UNKNOWN
    }
}
