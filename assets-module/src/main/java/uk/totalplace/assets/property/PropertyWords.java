package uk.totalplace.assets.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.totalplace.common.money.Money;

/** What the fields of a property are called, and how their values read, in history and in conflicts. */
public final class PropertyWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String[] LABELS = {"UPRN", "Name", "Street number", "Street", "Post town", "Postcode", "Reference system", "GeoX", "GeoY", "Longitude", "Latitude", "Area",
        "Coordinate licence", "Tenure", "Tenure detail", "Other detail", "Holding", "Size, m²", "Land, ha", "Function", "Function address", "Purpose", "Running cost a year",
        "Required maintenance", "Suitability", "Energy rating", "Title number", "INSPIRE address", "True on"};
    private static final Map<String, String> BY_COLUMN = new HashMap<>();

    static {
        for (int i = 0; i < LABELS.length; i++) {
            BY_COLUMN.put(PropertyDetails.COLUMNS.get(i), LABELS[i]);
        }
    }

    private PropertyWords() {
    }

    /** The words the schema allows, for a form: {@code TENURE_TYPE}, {@code HOLDING_TYPE}, {@code SUITABILITY} and so on. */
    public static List<String> choices(String list) {
        return CodeList.valueOf(list).all();
    }

    static String label(String column) {
        return BY_COLUMN.get(column);
    }

    static String words(String column, Object value) {
        if (value == null) {
            return null;
        }
        if (column.endsWith("_pence")) {
            return Money.ofPence((Long) value).exactWords();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof LocalDate day ? day.format(DAY) : value.toString();
    }
}
