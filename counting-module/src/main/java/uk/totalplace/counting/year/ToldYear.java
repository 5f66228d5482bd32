package uk.totalplace.counting.year;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.totalplace.common.period.FinancialYear;

/**
 * How far a year has been told, as far as the caller may see it.
 *
 * @param startYear the first calendar year
 * @param told      how many bodies have told their outturn
 * @param missing   the bodies whose outturn is still to come, those first that spent most in the year before
 * @param unnamed   how many more were called for it and have told nothing, and are not the caller's to know
 * @param enough    whether it is told well enough to be looked at first
 */
public record ToldYear(int startYear, int told, List<String> missing, int unnamed, boolean enough) {
    private static final int MOST_NAMES = 5;

    public ToldYear {
        missing = List.copyOf(missing);
    }

    /** Such as {@code 2009/10}. */
    public String year() {
        return new FinancialYear(startYear).toString();
    }

    /** How many bodies are to tell it. */
    public int expected() {
        return told + missing.size() + unnamed;
    }

    /** Whether its sums will still change, because outturns are still to come. */
    public boolean isProvisional() {
        return told == 0 || told < expected();
    }

    /** {@code 2010/11: 3 of 26 bodies have told their outturn; still to come: Kent County Council, Kent Police and 21 more}. @param names gives the name of a body by its code */
    public String words(UnaryOperator<String> names) {
        String bodies = year() + ": " + (told == 0 ? "nobody has told an outturn" : "%d of %d bodies %s outturn".formatted(told, expected(), told == 1 ? "has told its" : "have told their"));
        return expected() == told ? bodies : bodies + "; still to come: " + toCome(names);
    }

    private String toCome(UnaryOperator<String> names) {
        List<String> named = missing.stream().limit(MOST_NAMES).map(names).toList();
        int more = expected() - told - named.size();
        return named.isEmpty() ? more + " whose names are not shown" : named.stream().collect(Collectors.joining(", ")) + (more == 0 ? "" : " and %d more".formatted(more));
    }
}
