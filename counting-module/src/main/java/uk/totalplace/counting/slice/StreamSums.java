package uk.totalplace.counting.slice;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Subjective;

/** Which lines the streams {@code s} tell of: gross ones, by all that tells streams apart, and those of support services apart. */
final class StreamSums {
    private static final Set<Dimension> TOLD = Set.of(Dimension.ORGANISATION, Dimension.YEAR, Dimension.PHASE, Dimension.BASIS, Dimension.COFOG, Dimension.SERVICE, Dimension.THEME, Dimension.FUND);

    private StreamSums() {
    }

    static boolean isAnswering(LineScope scope) {
        return scope.areas().isEverywhere() && Flow.GROSS.name().equals(scope.values().get(Dimension.FLOW)) && (!scope.values().containsKey(Dimension.SUBJECTIVE) || isAdministration(scope)) && TOLD.containsAll(asked(scope));
    }

    /** The dimensions by which the streams are narrowed; that all are gross, and which of them is for support services, is in their columns. */
    static Set<Dimension> asked(LineScope scope) {
        Set<Dimension> asked = new TreeSet<>(scope.values().keySet());
        asked.removeAll(Set.of(Dimension.FLOW, Dimension.SUBJECTIVE));
        return asked;
    }

    static String column(Dimension dimension) {
        return "s." + (dimension.isOfEverySum() ? dimension.column() : dimension.name().toLowerCase(Locale.ROOT));
    }

    static String pence(LineScope scope) {
        return isAdministration(scope) ? "administration" : "pence";
    }

    static String count(LineScope scope) {
        return isAdministration(scope) ? "administration_count" : "line_count";
    }

    private static boolean isAdministration(LineScope scope) {
        return Subjective.SUPPORT_SERVICES.name().equals(scope.values().get(Dimension.SUBJECTIVE));
    }
}
