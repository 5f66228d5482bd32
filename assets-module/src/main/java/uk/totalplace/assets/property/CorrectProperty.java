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
}
