package uk.totalplace.counting.slice;

import java.util.Map;
import uk.totalplace.common.area.AreaScope;
import uk.totalplace.counting.dimension.Dimension;

/**
 * Which lines are meant, as the database is asked for them.
 *
 * @param values  a value for some of the dimensions; without phase and basis those are meant that the count takes of each return
 * @param outcome null for all
 * @param areas   where the money is allocated to
 * @param bodies  where the body that spends belongs as a whole
 */
public record LineScope(Map<Dimension, String> values, String outcome, AreaScope areas, AreaScope bodies) {

    /** Whether {@code column} holds the code of a body that is meant; its parameters are those of {@link #bodies}. */
    public String bodyCondition(String column) {
        return column + " in (select scope_b.code from common.organisation scope_b where " + bodies.condition("scope_b.area_code") + ")";
    }
}
