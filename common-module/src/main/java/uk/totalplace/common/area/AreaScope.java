package uk.totalplace.common.area;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The areas that a list is narrowed to by a what-if geography, as a condition in SQL: those of one group, or what lies in none of them, which is also what has no area. A list's repository names the column or the
 * expression that holds the area of a row; what belongs to an organisation lies where that organisation belongs as a whole.
 */
public final class AreaScope {
    /** Narrows nothing. */
    public static final AreaScope EVERYWHERE = new AreaScope(null, false);

    private final List<String> areas;
    private final boolean outside;

    /** @param outside whether everything but these areas is meant; null areas mean everything there is */
    AreaScope(List<String> areas, boolean outside) {
        this.areas = areas;
        this.outside = outside;
    }

    /** The area of an organisation, as an expression over the column that holds its code. */
    public static String ofOrganisation(String column) {
        return "(select scope_o.area_code from common.organisation scope_o where scope_o.code = " + column + ")";
    }

    public boolean isEverywhere() {
        return areas == null;
    }

    /** Whether {@code area}, an expression in SQL, is meant; the smallest areas lie in a group by the area around them. Its parameters are {@link #parameters}. */
    public String condition(String area) {
        if (isEverywhere()) {
            return "1 = 1";
        }
        String codes = areas.isEmpty() ? "''" : String.join(", ", Collections.nCopies(areas.size(), "?"));
        return (outside ? "not " : "") + "exists (select 1 from common.area scope_a where scope_a.code = " + area + " and (scope_a.code in (" + codes + ") or scope_a.kind in ('LSOA', 'WARD') and scope_a.parent_code in (" + codes + ")))";
    }

    public Object[] parameters() {
        return isEverywhere() ? new Object[0] : Stream.concat(areas.stream(), areas.stream()).toArray();
    }
}
