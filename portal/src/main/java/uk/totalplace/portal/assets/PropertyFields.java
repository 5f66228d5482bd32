package uk.totalplace.portal.assets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.totalplace.assets.property.CorrectProperty;
import uk.totalplace.assets.property.PropertyDetails;
import uk.totalplace.assets.property.PropertyWords;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.Typed;

/** The fields of the property form: what they are called, what they hold when it opens, and the command they make. */
final class PropertyFields {
    static final List<FormField> FIELDS;

    static {
        String[] pairs = {"name", "Name", "uprn", "UPRN", "streetNumber", "Street number", "streetName", "Street", "postTown", "Post town", "postcode", "Postcode", "geoX", "Easting or longitude",
            "geoY", "Northing or latitude", "tenureType", "Tenure", "tenureDetail", "Tenure detail", "holdingType", "Holding", "buildingSizeM2", "Size, m²", "landAreaHa", "Land, ha",
            "functionLabel", "Function", "purpose", "Purpose", "buildingCostsPence", "Running cost a year", "requiredMaintenancePence", "Required maintenance", "suitability", "Suitability",
            "energyRating", "Energy rating", "titleNumber", "Title number", "applicableOn", "True on"};
        FIELDS = IntStream.range(0, pairs.length / 2).mapToObj(i -> FormField.text(pairs[2 * i], pairs[2 * i + 1])).toList();
    }

    private PropertyFields() {
    }

    static Map<String, Object> texts(PropertyDetails d) {
        Map<String, Object> texts = new HashMap<>();
        Object[] values = {d.name(), d.uprn(), d.streetNumber(), d.streetName(), d.postTown(), d.postcode(), d.geoX(), d.geoY(), d.tenureType(), d.tenureDetail(), d.holdingType(), d.buildingSizeM2(),
            d.landAreaHa(), d.functionLabel(), d.purpose(), Typed.writtenPounds(d.buildingCostsPence()), Typed.writtenPounds(d.requiredMaintenancePence()), d.suitability(), d.energyRating(), d.titleNumber(), d.applicableOn()};
        int i = 0;
        for (FormField field : FIELDS) {
            texts.put(field.name(), Typed.written(values[i++]));
        }
        return texts;
    }

    /** @throws uk.totalplace.common.InvalidInput when a number or a day cannot be read */
    static CorrectProperty command(Typed typed, String organisation, String asset, Integer version) {
        CorrectProperty command = new CorrectProperty(organisation, asset, version, typed.text("uprn"), typed.text("name"), typed.text("streetNumber"), typed.text("streetName"), typed.text("postTown"),
                typed.text("postcode"), typed.number("geoX"), typed.number("geoY"), typed.text("tenureType"), typed.text("tenureDetail"), typed.text("holdingType"), typed.number("buildingSizeM2"),
                typed.number("landAreaHa"), typed.text("functionLabel"), typed.text("purpose"), typed.pence("buildingCostsPence"), typed.pence("requiredMaintenancePence"), typed.text("suitability"),
                typed.text("energyRating"), typed.text("titleNumber"), typed.day("applicableOn"));
        typed.refuseUnreadable();
        return command;
    }

    static List<String> words(String list) {
        return PropertyWords.choices(list);
    }
}
