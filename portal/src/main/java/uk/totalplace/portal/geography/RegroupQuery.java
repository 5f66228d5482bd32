package uk.totalplace.portal.geography;

import java.util.Map;
import java.util.function.Function;
import uk.totalplace.common.area.Regroup;

/** How a list is regrouped, as it stands in an address: the same words for every page, its exports and the API. */
public final class RegroupQuery {
    private RegroupQuery() {
    }

    /** Null when no geography is named. @param parameter gives the text of a parameter, null when it is not there */
    public static Regroup read(Function<String, String> parameter) {
        return Regroup.of(parameter.apply("geography"), parameter.apply("group"));
    }

    /** @param parameters to which it is added, null adding nothing */
    public static void write(Map<String, String> parameters, Regroup asked) {
        if (asked != null) {
            parameters.put("geography", asked.grouping());
            if (asked.group() != null) {
                parameters.put("group", asked.group());
            }
        }
    }
}
