package uk.totalplace.portal.assets;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertySort;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.RegroupQuery;

/**
 * What is asked of the register, as it stands in an address: the same words for the page, its exports, the map and the API, so
 * that a view can be sent to a colleague. What cannot be understood asks for nothing.
 */
public final class PropertyQuery {
    private PropertyQuery() {
    }

    /** @param parameter gives the text of a parameter, null when it is not there */
    public static PropertyFilter filter(Function<String, String> parameter) {
        Function<String, String> text = name -> {
            String value = parameter.apply(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        String[] sort = text.apply("sort") == null ? new String[0] : text.apply("sort").split(",");
        return new PropertyFilter(text.apply("text"), text.apply("organisation"), text.apply("area"), text.apply("tenure"), text.apply("holding"),
                position(text.apply("position")), number(text.apply("size-from")), whole(text.apply("run")), RegroupQuery.read(text),
                sort.length == 0 ? PropertySort.NAME : sort(sort[0]), sort.length > 1 && sort[1].equalsIgnoreCase("desc"));
    }

    /** The filter as parameters, without what asks for nothing. */
    static Map<String, String> parameters(PropertyFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(parameters, "organisation", filter.organisation());
        put(parameters, "area", filter.area());
        put(parameters, "tenure", filter.tenure());
        put(parameters, "holding", filter.holding());
        put(parameters, "position", filter.position());
        put(parameters, "size-from", filter.leastSizeM2());
        put(parameters, "run", filter.importRun());
        RegroupQuery.write(parameters, filter.regroup());
        if (filter.sort() != PropertySort.NAME || filter.descending()) {
            parameters.put("sort", filter.sort().name() + (filter.descending() ? ",desc" : ""));
        }
        return parameters;
    }

    static String encoded(Map<String, String> parameters) {
        return QueryText.of(parameters);
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    static PropertySort sort(String text) {
        String name = text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return Arrays.stream(PropertySort.values()).filter(sort -> sort.name().equals(name)).findFirst().orElse(PropertySort.NAME);
    }

    private static PropertyFilter.Position position(String text) {
        return Arrays.stream(PropertyFilter.Position.values()).filter(position -> position.name().equalsIgnoreCase(text)).findFirst().orElse(null);
    }

    private static BigDecimal number(String text) {
        return text != null && text.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }

    private static Long whole(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
