package uk.totalplace.assets.property;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.totalplace.common.digest.Sha256;

/**
 * All that is said of a property in the schema's terms. Coordinates are kept as they were given beside the WGS84 position
 * worked out from them; size is gross internal area in m², land in hectares, money in pence a year (costs) or in all (maintenance).
 */
public record PropertyDetails(String uprn, String name, String streetNumber, String streetName, String postTown, String postcode, String coordinateSystem,
        BigDecimal geoX, BigDecimal geoY, BigDecimal longitude, BigDecimal latitude, String area, String licensingUrl, String tenureType, String tenureDetail,
        String otherDetail, String holdingType, BigDecimal buildingSizeM2, BigDecimal landAreaHa, String functionLabel, String functionUri, String purpose,
        Long buildingCostsPence, Long requiredMaintenancePence, String suitability, String energyRating, String titleNumber, String inspireUrl, LocalDate applicableOn) implements Serializable {

    /** The columns that hold these, in the record's order, in the register, in staging and in before-images. */
    static final List<String> COLUMNS = List.of("uprn", "name", "street_number", "street_name", "post_town", "postcode", "coordinate_system", "geo_x", "geo_y",
            "longitude", "latitude", "area_code", "licensing_url", "tenure_type", "tenure_detail", "other_detail", "holding_type", "building_size_m2", "land_area_ha",
            "function_label", "function_uri", "purpose", "building_costs_pence", "required_maintenance_pence", "suitability", "energy_rating", "title_number",
            "inspire_url", "applicable_on");

    /** The purpose of what is held for nothing any more. */
    static final String SURPLUS = "surplus";

    Object[] values() {
        return new Object[] {uprn, name, streetNumber, streetName, postTown, postcode, coordinateSystem, geoX, geoY, longitude, latitude, area, licensingUrl, tenureType,
            tenureDetail, otherDetail, holdingType, buildingSizeM2, landAreaHa, functionLabel, functionUri, purpose, buildingCostsPence, requiredMaintenancePence,
            suitability, energyRating, titleNumber, inspireUrl, applicableOn};
    }

    /** The same content has the same hash however its numbers are written. */
    String contentHash() {
        return hash(values());
    }

    /** The hash the content would have with another value in one column. */
    String contentHashWith(String column, Object value) {
        Object[] changed = values();
        changed[COLUMNS.indexOf(column)] = value;
        return hash(changed);
    }

    private static String hash(Object[] values) {
        StringBuilder content = new StringBuilder();
        for (Object value : values) {
            content.append(value == null ? "" : value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value).append('\u0000');
        }
        return Sha256.of(content.toString());
    }

    public boolean isVacant() {
        return tenureDetail != null && tenureDetail.toLowerCase(Locale.ROOT).contains("vacant") || isSurplus();
    }

    boolean isSurplus() {
        return SURPLUS.equalsIgnoreCase(purpose);
    }

    /** What people call it: its name, else its address. */
    public String calledName() {
        return name != null ? name : address();
    }

    public String address() {
        String street = streetName == null ? null : streetNumber == null ? streetName : streetNumber + " " + streetName;
        return String.join(", ", Stream.of(street, postTown, postcode).filter(part -> part != null && !part.isBlank()).toList());
    }

    public boolean hasPosition() {
        return longitude != null;
    }
}
