package uk.totalplace.portal.barriers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierSort;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Scope;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.portal.frame.QueryText;

/** What is asked of the register, as it stands in an address: the same words for the page, its exports and the API. */
public final class BarrierQuery {
    private BarrierQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static BarrierFilter filter(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        String[] sort = text.apply("sort") == null ? new String[] {""} : text.apply("sort").split(",");
        return new BarrierFilter(text.apply("text"), text.apply("theme"), QueryText.choice(text.apply("scope"), Scope.class), QueryText.choice(text.apply("level"), Level.class),
                QueryText.choice(text.apply("category"), Category.class), QueryText.choice(text.apply("status"), Status.class), text.apply("owner"), record(text.apply("record")), sort(sort[0]),
                sort.length > 1 && sort[1].equalsIgnoreCase("desc"));
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
        BarrierSort sort = QueryText.choice(text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT), BarrierSort.class);
        return sort == null ? BarrierSort.REF : sort;
    }

    private static String record(String text) {
        return text != null && text.matches("[a-z][a-z-]{1,39}:.{1,250}") ? text : null;
    }
}
