package uk.totalplace.assets.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a person says of a property. {@code version} is that of the state the person saw; null when the property is new. The
 * position follows from {@code geoX} and {@code geoY}, the area from the position.
 */
public record CorrectProperty(String organisation, String assetCode, Integer version, String uprn, String name, String streetNumber, String streetName, String postTown, String postcode,
        BigDecimal geoX, BigDecimal geoY, String tenureType, String tenureDetail, String holdingType, BigDecimal buildingSizeM2, BigDecimal landAreaHa, String functionLabel,
        String purpose, Long buildingCostsPence, Long requiredMaintenancePence, String suitability, String energyRating, String titleNumber, LocalDate applicableOn) {

    /** What is said of it now: what a person cannot say stays as it was {@code before}, which is null when the property is new. */
    PropertyDetails details(CoordinateCheck.Place place, PropertyDetails before) {
        return new PropertyDetails(uprn, name, streetNumber, streetName, postTown, postcode, place.system(), place.x(), place.y(), place.longitude(), place.latitude(), place.area(),
                before == null ? null : before.licensingUrl(), tenureType, tenureDetail, before == null ? null : before.otherDetail(), holdingType, buildingSizeM2, landAreaHa,
                functionLabel, before == null ? null : before.functionUri(), purpose, buildingCostsPence, requiredMaintenancePence, suitability, energyRating,
                titleNumber, before == null ? null : before.inspireUrl(), applicableOn);
    }
}
