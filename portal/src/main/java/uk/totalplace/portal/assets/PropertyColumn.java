package uk.totalplace.portal.assets;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.assets.property.PropertySort;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;

/** A column of the register that can be shown and exported. Names are the two maps of codes to words: organisations and areas. */
public enum PropertyColumn {
    ASSET_CODE("Asset code", PropertySort.ASSET_CODE, false, (row, names) -> row.assetCode()),
    ORGANISATION("Organisation", PropertySort.ORGANISATION, true, (row, names) -> names.organisations().getOrDefault(row.organisation(), row.organisation())),
    TOWN("Town", PropertySort.TOWN, false, (row, names) -> row.details().postTown()),
    POSTCODE("Postcode", PropertySort.POSTCODE, false, (row, names) -> row.details().postcode()),
    AREA("District", null, false, (row, names) -> row.details().area() == null ? null : names.areas().get(row.details().area())),
    TENURE("Tenure", PropertySort.TENURE, true, (row, names) -> row.details().tenureType()),
    TENURE_DETAIL("Tenure detail", null, false, (row, names) -> row.details().tenureDetail()),
    HOLDING("Holding", null, true, (row, names) -> row.details().holdingType()),
    PURPOSE("Purpose", null, false, (row, names) -> row.details().purpose()),
    SIZE("Size, m²", PropertySort.SIZE, true, (row, names) -> row.details().buildingSizeM2()),
    LAND("Land, ha", PropertySort.LAND, false, (row, names) -> row.details().landAreaHa()),
    COST("Cost a year", PropertySort.COST, true, (row, names) -> money(row.details().buildingCostsPence())),
    COST_PER_M2("£ per m²", null, true, (row, names) -> money(row.costPerM2Pence())),
    MAINTENANCE("Required maintenance", null, false, (row, names) -> money(row.details().requiredMaintenancePence())),
    SUITABILITY("Suitability", PropertySort.SUITABILITY, true, (row, names) -> row.details().suitability()),
    ENERGY("Energy rating", null, false, (row, names) -> row.details().energyRating()),
    UPRN("UPRN", PropertySort.UPRN, false, (row, names) -> row.details().uprn()),
    TITLE("Title number", null, false, (row, names) -> row.details().titleNumber()),
    RELEASED("State", null, true, (row, names) -> row.released() ? "Released" : "Not released");

    private final String title;
    private final PropertySort sort;
    private final boolean usual;
    private final BiFunction<PropertyRow, Names, Object> value;

    PropertyColumn(String title, PropertySort sort, boolean usual, BiFunction<PropertyRow, Names, Object> value) {
        this.title = title;
        this.sort = sort;
        this.usual = usual;
        this.value = value;
    }

    /** What codes are called. A property lies in a local area of the place or in none that is known here. */
    public record Names(Map<String, String> organisations, Map<String, String> areas) {
        public static Names of(Organisations organisations, Areas areas) {
            return new Names(organisations.names(), areas.localAreas().stream().collect(Collectors.toMap(AreaRow::code, AreaRow::name)));
        }
    }

    /** The columns named in a list such as {@code SIZE,COST}, in their own order; the usual ones when the list is empty. */
    public static List<PropertyColumn> of(String list) {
        List<String> named = list == null ? List.of() : List.of(list.split(","));
        List<PropertyColumn> chosen = Arrays.stream(values()).filter(column -> named.contains(column.name())).toList();
        return chosen.isEmpty() ? usual() : chosen;
    }

    static List<PropertyColumn> usual() {
        return Arrays.stream(values()).filter(column -> column.usual).toList();
    }

    /** The value for an export: text, number, money in pounds as a number, or null. */
    public Object value(PropertyRow row, Names names) {
        Object exact = value.apply(row, names);
        return exact instanceof Money sum ? sum.pounds() : exact;
    }

    /** The value for people; null where it is missing. */
    public String words(PropertyRow row, Names names) {
        Object exact = value.apply(row, names);
        if (exact instanceof Money sum) {
            return sum.words();
        }
        return exact instanceof BigDecimal number ? String.format(Locale.UK, number.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", number) : exact == null ? null : exact.toString();
    }

    public String getTitle() {
        return title;
    }

    public String getName() {
        return name();
    }

    public PropertySort sort() {
        return sort;
    }

    public boolean isSortable() {
        return sort != null;
    }

    public boolean isNumber() {
        return List.of(SIZE, LAND, COST, COST_PER_M2, MAINTENANCE).contains(this);
    }

    private static Money money(Long pence) {
        return pence == null ? null : Money.ofPence(pence);
    }
}
