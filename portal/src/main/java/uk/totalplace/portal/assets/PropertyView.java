package uk.totalplace.portal.assets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.assets.property.PropertyFilter;

/** A view of the register as its address says it: which properties, which columns, and where the page begins. */
class PropertyView implements Serializable {
    private static final long serialVersionUID = 1L;
    static final int A_PAGE = 25;

    private final PropertyFilter filter;
    private final ArrayList<PropertyColumn> columns;
    private int first;

    /** @param several all texts of each parameter of the address */
    PropertyView(Map<String, String[]> several) {
        filter = PropertyQuery.filter(name -> several.containsKey(name) ? several.get(name)[0] : null);
        columns = new ArrayList<>(PropertyColumn.of(several.containsKey("columns") ? String.join(",", several.get("columns")) : null));
        String from = several.containsKey("first") ? several.get("first")[0] : "";
        first = from.matches("\\d{1,9}") ? Integer.parseInt(from) / A_PAGE * A_PAGE : 0;
    }

    PropertyFilter filter() {
        return filter;
    }

    List<PropertyColumn> columns() {
        return columns;
    }

    int first() {
        return first;
    }

    void turnTo(int row) {
        first = row;
    }

    /** The columns as the address names them; null for the usual ones. */
    String columnList() {
        return columns.equals(PropertyColumn.usual()) ? null : String.join(",", columns.stream().map(Enum::name).toList());
    }

    /** The view as parameters without its page. @param shown the filter as it is sorted now */
    Map<String, String> parameters(PropertyFilter shown) {
        Map<String, String> all = new LinkedHashMap<>(PropertyQuery.parameters(shown));
        if (columnList() != null) {
            all.put("columns", columnList());
        }
        return all;
    }

    /** The same with its page. */
    Map<String, String> whole(PropertyFilter shown) {
        Map<String, String> whole = parameters(shown);
        if (first > 0) {
            whole.put("first", String.valueOf(first));
        }
        return whole;
    }
}
