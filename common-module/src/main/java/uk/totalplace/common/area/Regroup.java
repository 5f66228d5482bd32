package uk.totalplace.common.area;

import java.io.Serializable;

/** How a list is to be regrouped: by which grouping of areas, and to which of its groups it is narrowed; {@code group} is null for all of them, {@link #NONE} for what lies in none. */
public record Regroup(String grouping, String group) implements Serializable {
    public static final String NONE = "NONE";

    /** Null when no grouping is named: then there is nothing to regroup. */
    public static Regroup of(String grouping, String group) {
        return grouping == null || grouping.isBlank() ? null : new Regroup(grouping.strip(), group == null || group.isBlank() ? null : group.strip());
    }
}
