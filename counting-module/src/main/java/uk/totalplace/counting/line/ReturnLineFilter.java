package uk.totalplace.counting.line;

import java.util.EnumMap;
import java.util.Map;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.counting.dimension.Dimension;

/**
 * Which lines are asked for: a value for some of the dimensions, codes or words as the register keeps them, and {@link Dimension#NOT_SAID} for what was not said. Without phase and basis, those are
 * asked for that the count takes of each return. Nulls ask for everything.
 *
 * @param outcome   what the money is meant to achieve; {@link Dimension#NOT_SAID} where that was not said
 * @param areas     a group of a what-if geography that the money is allocated to
 * @param bodies    a group to which the body that spends belongs as a whole
 * @param importRun one upload
 */
public record ReturnLineFilter(Map<Dimension, String> values, String outcome, Regroup areas, Regroup bodies, Long importRun) {
    public static final ReturnLineFilter EVERYTHING = new ReturnLineFilter(Map.of(), null);

    public ReturnLineFilter {
        values = Map.copyOf(values);
    }

    /** Of every outcome, wherever. */
    public ReturnLineFilter(Map<Dimension, String> values, Long importRun) {
        this(values, null, null, null, importRun);
    }

    /** Whether what is asked for is of one year, phase and basis, or as the count takes it, and so may be added. */
    boolean isSummed() {
        return value(Dimension.YEAR) != null && (importRun == null || value(Dimension.PHASE) != null && value(Dimension.BASIS) != null);
    }

    /** The same, narrowed to a value. */
    public ReturnLineFilter with(Dimension dimension, String value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        more.put(dimension, value);
        return new ReturnLineFilter(more, outcome, areas, bodies, importRun);
    }

    /** The same, in groups of no geography. */
    public ReturnLineFilter anywhere() {
        return new ReturnLineFilter(values, outcome, null, null, importRun);
    }

    public String value(Dimension dimension) {
        return values.get(dimension);
    }
}
