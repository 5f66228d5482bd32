package uk.totalplace.portal.start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.totalplace.common.parameter.ProposeValues;
import uk.totalplace.common.parameter.ShippedSet;

/** The parameter sets that come with the application, from a table with one row a value; the first row of a set and of a day says what holds for all of it. */
final class ShippedParameters {
    private ShippedParameters() {
    }

    static List<ShippedSet> of(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> sets = new LinkedHashMap<>();
        rows.forEach(row -> sets.computeIfAbsent(row.get("set"), set -> new ArrayList<>()).add(row));
        return sets.values().stream().map(ShippedParameters::set).toList();
    }

    private static ShippedSet set(List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        Map<String, List<Map<String, String>>> days = new LinkedHashMap<>();
        rows.forEach(row -> days.computeIfAbsent(row.get("valid_from"), day -> new ArrayList<>()).add(row));
        return new ShippedSet(first.get("set"), first.get("title"), first.get("unit"), first.get("purpose"), first.get("needs") == null ? List.of() : List.of(first.get("needs").split(" ")), number(first.get("minimum")), number(first.get("maximum")),
                days.values().stream().map(ShippedParameters::version).toList());
    }

    private static ProposeValues version(List<Map<String, String>> rows) {
        Map<String, BigDecimal> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.get("key"), number(row.get("value"))));
        Map<String, String> first = rows.get(0);
        return new ProposeValues(LocalDate.parse(first.get("valid_from")), values, first.get("source"), !"yes".equals(first.get("verified")), null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
