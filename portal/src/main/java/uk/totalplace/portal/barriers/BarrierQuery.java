package uk.totalplace.portal.barriers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierSort;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Scope;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.common.Violations;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.RegroupQuery;

/** What is asked of the register, as it stands in an address: the same words for the page, its exports and the API. */
public final class BarrierQuery {
    private BarrierQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there; {@code day} is the day of the view, on which those that are late are late */
    public static BarrierFilter filter(UnaryOperator<String> parameter, LocalDate day) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        String[] sort = text.apply("sort") == null ? new String[] {""} : text.apply("sort").split(",");
        return new BarrierFilter(text.apply("text"), text.apply("theme"), QueryText.choice(text.apply("scope"), Scope.class), QueryText.choice(text.apply("level"), Level.class),
                QueryText.choice(text.apply("category"), Category.class), QueryText.choice(text.apply("status"), Status.class), text.apply("owner"), record(text.apply("record")), RegroupQuery.read(text), "true".equals(text.apply("late")) ? day : null, sort(sort[0]),
                sort.length > 1 && sort[1].equalsIgnoreCase("desc"));
    }

    /**
     * The same for the API, which answers what it was asked and nothing else.
     *
     * @throws uk.totalplace.common.InvalidInput when something is asked for that there is not, such as an unknown status or a field that nothing is sorted by
     */
    public static BarrierFilter asked(UnaryOperator<String> parameter, LocalDate day) {
        BarrierFilter filter = filter(parameter, day);
        UnaryOperator<String> given = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        Violations violations = new Violations();
        known(violations, "scope", given, filter.scope(), Scope.values());
        known(violations, "level", given, filter.level(), Level.values());
        known(violations, "category", given, filter.category(), Category.values());
        known(violations, "status", given, filter.status(), Status.values());
        if (given.apply("sort") != null) {
            known(violations, "sort", name -> given.apply(name).split(",")[0], choice(given.apply("sort").split(",")[0]), BarrierSort.values());
        }
        violations.unless(given.apply("late") == null || given.apply("late").matches("true|false"), "late", "Ask for late=true, those that are longer in their state than they may be, or leave it out.");
        violations.unless(given.apply("record") == null || filter.record() != null, "record", "“" + given.apply("record") + "” does not point to a record: give its kind and its code, such as barrier:BAR-001.").refuse();
        return filter;
    }

    private static void known(Violations violations, String field, UnaryOperator<String> given, Object read, Object[] all) {
        violations.unless(given.apply(field) == null || read != null, field, "“" + given.apply(field) + "” is not among " + Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", ")) + ".");
    }

    /** The filter as parameters, without what asks for nothing. */
    static Map<String, String> parameters(BarrierFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(parameters, "theme", filter.theme());
        put(parameters, "scope", filter.scope());
        put(parameters, "level", filter.level());
        put(parameters, "category", filter.category());
        put(parameters, "status", filter.status());
        put(parameters, "owner", filter.owner());
        put(parameters, "record", filter.record());
        put(parameters, "late", filter.lateOn() == null ? null : true);
        RegroupQuery.write(parameters, filter.regroup());
        if (filter.sort() != BarrierSort.REF || filter.descending()) {
            parameters.put("sort", filter.sort().name() + (filter.descending() ? ",desc" : ""));
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** In the address a field may be written as the API writes it, such as {@code dueOn}. */
    private static BarrierSort sort(String text) {
        BarrierSort sort = choice(text);
        return sort == null ? BarrierSort.REF : sort;
    }

    private static BarrierSort choice(String text) {
        return QueryText.choice(text.strip().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT), BarrierSort.class);
    }

    private static String record(String text) {
        return text != null && text.matches("[a-z][a-z-]{1,39}:.{1,250}") ? text : null;
    }
}
