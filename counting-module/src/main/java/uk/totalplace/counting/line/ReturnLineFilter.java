package uk.totalplace.counting.line;

import java.util.Map;
import uk.totalplace.counting.dimension.Dimension;

/**
 * Which lines are asked for: a value for some of the dimensions, codes or words as the register keeps them, and {@link Dimension#NOT_SAID} for what was not said. Without phase and basis, those are
 * asked for that the count takes of each return. {@code importRun} asks for one upload.
 */
public record ReturnLineFilter(Map<Dimension, String> values, Long importRun) {
    public static final ReturnLineFilter EVERYTHING = new ReturnLineFilter(Map.of(), null);

    public ReturnLineFilter {
        values = Map.copyOf(values);
    }

    public String value(Dimension dimension) {
        return values.get(dimension);
    }
}
