package uk.totalplace.assets.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A property in the 29 columns of the schema: as the holder keeps it, or as it may be published. */
final class PublishedRow {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private PublishedRow() {
    }

    /** Everything, for the holder's own template. */
    static List<String> asHeld(PropertySheet sheet) {
        return row(sheet, sheet.organisation(), sheet.details());
    }

    /** Of a vacant property neither number, street nor position, and of its postcode the district only: an empty building should not be found by those who look for one. */
    static List<String> forPublication(PropertySheet sheet, String organisationName) {
        PropertyDetails d = sheet.details();
        if (!d.isVacant()) {
            return row(sheet, organisationName, d);
        }
        String district = d.postcode() == null ? null : d.postcode().replaceFirst(" ?\\d[A-Z]{2}$", "");
        return row(sheet, organisationName, new PropertyDetails(d.uprn(), d.name(), null, null, d.postTown(), district, d.coordinateSystem(), null, null, null, null, d.area(), d.licensingUrl(),
                d.tenureType(), d.tenureDetail(), d.otherDetail(), d.holdingType(), d.buildingSizeM2(), d.landAreaHa(), d.functionLabel(), d.functionUri(), d.purpose(),
                d.buildingCostsPence(), d.requiredMaintenancePence(), d.suitability(), d.energyRating(), d.titleNumber(), d.inspireUrl(), d.applicableOn()));
    }

    private static List<String> row(PropertySheet sheet, String organisation, PropertyDetails d) {
        List<String> row = new ArrayList<>();
        row.add(organisation);
        row.add(sheet.organisation());
        row.add(day(d.applicableOn()));
        row.addAll(texts(d.uprn(), sheet.assetCode(), d.name(), d.streetNumber(), d.streetName(), d.postTown(), d.postcode(), d.coordinateSystem()));
        row.add(plain(d.geoX()));
        row.add(plain(d.geoY()));
        row.addAll(texts(d.licensingUrl(), d.tenureType(), d.tenureDetail(), d.otherDetail(), d.holdingType()));
        row.add(plain(d.buildingSizeM2()));
        row.add(plain(d.landAreaHa()));
        row.addAll(texts(d.functionLabel(), d.functionUri(), d.purpose()));
        row.add(pounds(d.buildingCostsPence()));
        row.add(pounds(d.requiredMaintenancePence()));
        row.addAll(texts(d.suitability(), d.energyRating(), d.titleNumber(), d.inspireUrl()));
        return row;
    }

    private static List<String> texts(String... texts) {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            all.add(text == null ? "" : text);
        }
        return all;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String pounds(Long pence) {
        return pence == null ? "" : plain(BigDecimal.valueOf(pence, 2));
    }
}
