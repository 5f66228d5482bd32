package uk.totalplace.common.returns;

import uk.totalplace.common.area.Regroup;

/** Which returns are asked for; nulls ask for all. */
public record ReturnFilter(String organisation, String dataSet, Long call, ReturnState state, Regroup regroup) {
    public static final ReturnFilter EVERYTHING = new ReturnFilter(null, null, null, null, null);

    /** The same of another group, or of all with null. */
    public ReturnFilter regrouped(Regroup other) {
        return new ReturnFilter(organisation, dataSet, call, state, other);
    }
}
