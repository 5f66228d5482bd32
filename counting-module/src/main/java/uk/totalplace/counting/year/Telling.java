package uk.totalplace.counting.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.returns.CalledBody;

/**
 * Decides how far each year has been told. A year is held against the last one before it that is told well enough: the bodies that told that one are to tell this one too, their sole successors where they have ended, and so are those that were called for
 * it, but for bodies that said there is nothing to return. It is told well enough when nobody is missing, or when what is told comes to at least {@code percent} of that year. So a few early returns do not become the county's total, and one small body
 * that is late does not hold everybody up.
 *
 * @param told       every return there is, also those that the caller does not see
 * @param ended      the last days of bodies that have ended
 * @param successors sole successors by predecessor
 * @param mayName    whether the caller may know what that body was called for
 */
record Telling(List<Told> told, List<CalledBody> called, Map<String, LocalDate> ended, Map<String, String> successors, BigDecimal percent, Predicate<String> mayName) {

    /** A return: whether it tells an outturn, what it comes to, and whether the caller sees it. */
    record Told(String organisation, int startYear, boolean outturn, long grossPence, boolean seen) {
    }

    /** Years of which the caller sees a return, the earliest first. */
    List<ToldYear> years() {
        List<ToldYear> years = new ArrayList<>();
        Map<String, Long> before = Map.of();
        for (int year : new TreeSet<>(told.stream().filter(Told::seen).map(Told::startYear).toList())) {
            Map<String, Long> outturns = outturns(year, Told::seen);
            Set<String> missing = missing(year, before, outturns.keySet());
            Set<String> unheard = unheard(year, missing);
            Set<String> unnamed = new HashSet<>(unheard);
            unheard.stream().filter(mayName).forEach(body -> {
                missing.add(body);
                unnamed.remove(body);
            });
            boolean enough = !outturns.isEmpty() && (missing.isEmpty() && unnamed.isEmpty() || isMuch(outturns, before));
            years.add(new ToldYear(year, outturns.size(), List.copyOf(missing), unnamed.size(), enough));
            before = enough ? outturns : before;
        }
        return years;
    }

    /** What each body tells of a year, the largest first. */
    private Map<String, Long> outturns(int year, Predicate<Told> which) {
        Map<String, Long> outturns = new LinkedHashMap<>();
        told.stream().filter(one -> one.startYear() == year && one.outturn()).filter(which).sorted((one, other) -> Long.compare(other.grossPence(), one.grossPence())).forEach(one -> outturns.put(one.organisation(), one.grossPence()));
        return outturns;
    }

    /** Who told the year before and not this one. */
    private Set<String> missing(int year, Map<String, Long> before, Set<String> outturns) {
        Set<String> missing = new LinkedHashSet<>();
        before.keySet().stream().map(body -> standing(body, year)).filter(body -> body != null && !outturns.contains(body) && !hasNothing(body, year)).forEach(missing::add);
        return missing;
    }

    /** Who was called for the year and has told nobody anything. What others have told and not released is not said here. */
    private Set<String> unheard(int year, Set<String> missing) {
        Set<String> unheard = new TreeSet<>();
        Set<String> heard = outturns(year, one -> true).keySet();
        called.stream().filter(one -> one.year().startYear() == year && !one.nothing() && !heard.contains(one.organisation()) && !missing.contains(one.organisation())).forEach(one -> unheard.add(one.organisation()));
        return unheard;
    }

    /** The body itself, or who succeeded it before the year began; null where several did, or nobody. */
    private String standing(String body, int year) {
        String standing = body;
        for (int i = 0; standing != null && i <= successors.size() && ended.containsKey(standing) && ended.get(standing).isBefore(new FinancialYear(year).firstDay()); i++) {
            standing = successors.get(standing);
        }
        return standing;
    }

    private boolean hasNothing(String body, int year) {
        return called.stream().anyMatch(one -> one.nothing() && one.year().startYear() == year && one.organisation().equals(body));
    }

    private boolean isMuch(Map<String, Long> outturns, Map<String, Long> before) {
        return sum(outturns).multiply(BigDecimal.valueOf(100)).compareTo(sum(before).multiply(percent)) >= 0;
    }

    private static BigDecimal sum(Map<String, Long> pence) {
        return BigDecimal.valueOf(pence.values().stream().mapToLong(Long::longValue).sum());
    }
}
