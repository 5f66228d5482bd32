package uk.totalplace.assets.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Locale;
import uk.totalplace.common.area.AreaLocator;
import uk.totalplace.common.area.NationalGrid;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;

/** The judgement on one line of a land-and-buildings file: taken whole, with remarks, or refused with the reason and the remedy. */
final class PropertyCheck {
    private static final String POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";
    private static final String POSTCODE_DISTRICT = "[A-Z]{1,2}\\d[A-Z\\d]?";
    private static final BigDecimal LEAST_COST_PER_M2 = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_COST_PER_M2 = BigDecimal.valueOf(500);

    private final NationalGrid grid;
    private final AreaLocator locator;

    PropertyCheck(NationalGrid grid, AreaLocator locator) {
        this.grid = grid;
        this.locator = locator;
    }

    Checked<StagedProperty> judge(Line line, RunContext context, String named) {
        Cells cells = new Cells(line);
        String assetCode = cells.key(Field.ASSET_CODE, 100);
        PropertyDetails details = read(cells);
        if (details.name() == null && details.streetName() == null) {
            cells.judgement().refuse(Field.PROPERTY_NAME, "LEAST", "The line has neither a name nor a street.", "Give a PropertyName, or at least a StreetName.");
        }
        remarks(cells, details, context, named);
        return cells.judgement().verdict(() -> new StagedProperty(assetCode, details));
    }

    private PropertyDetails read(Cells cells) {
        String uprn = cells.digits(Field.UPRN, 12);
        CoordinateCheck.Place place = new CoordinateCheck(grid, locator).place(cells);
        return new PropertyDetails(uprn, cells.text(Field.PROPERTY_NAME, 500), cells.text(Field.PROPERTY_NUMBER, 60), cells.text(Field.STREET_NAME, 200),
                cells.text(Field.POST_TOWN, 100), postcode(cells), place.system(), place.x(), place.y(), place.longitude(), place.latitude(), place.area(),
                cells.text(Field.LICENSING_URL, 500), cells.listed(Field.TENURE_TYPE, CodeList.TENURE_TYPE, 60), cells.listedSeveral(Field.TENURE_DETAIL, CodeList.TENURE_DETAIL, 200),
                cells.text(Field.OTHER_DETAIL, 500), cells.listed(Field.HOLDING_TYPE, CodeList.HOLDING_TYPE, 60), cells.number(Field.BUILDING_SIZE, 2), cells.number(Field.LAND_AREA, 4),
                cells.text(Field.FUNCTION_LABEL, 500), cells.text(Field.FUNCTION_URI, 500), cells.listed(Field.PURPOSE, CodeList.PURPOSE, 200), cells.pence(Field.BUILDING_COSTS),
                cells.pence(Field.REQUIRED_MAINTENANCE), cells.listed(Field.SUITABILITY, CodeList.SUITABILITY, 60), cells.listed(Field.ENERGY_RATING, CodeList.ENERGY_RATING, 20),
                cells.text(Field.TITLE_NUMBER, 60), cells.text(Field.INSPIRE_URL, 500), cells.date(Field.APPLICABLE_DATE));
    }

    private static String postcode(Cells cells) {
        String written = cells.text(Field.POSTCODE, 20);
        if (written == null) {
            return null;
        }
        String postcode = written.toUpperCase(Locale.ROOT);
        if (!postcode.matches(POSTCODE) && !postcode.matches(POSTCODE_DISTRICT)) {
            cells.judgement().warn(Field.POSTCODE, "POSTCODE", "“" + written + "” is not a postcode.", "Kept as it is; a postcode looks like AB1 2CD.");
            return written;
        }
        return postcode.matches(POSTCODE_DISTRICT) || postcode.contains(" ") ? postcode : postcode.substring(0, postcode.length() - 3) + " " + postcode.substring(postcode.length() - 3);
    }

    private static void remarks(Cells cells, PropertyDetails details, RunContext context, String named) {
        if (named != null && !named.equals(context.organisation())) {
            cells.judgement().remarkOnFile(Field.ORGANISATION_LABEL, "ORGANISATION", "The file names another organisation than the one it is uploaded for.", "Its lines are taken for the one it is uploaded for; undo the upload if that is wrong.");
        }
        if (details.isVacant() && details.postcode() != null && (details.postcode().matches(POSTCODE) || details.hasPosition())) {
            cells.judgement().warn(Field.POSTCODE, "A03", "A vacant property shows its full postcode or position.", "Taken; what we publish of it leaves them out.");
        }
        if ("Land Only".equals(details.holdingType()) && details.buildingSizeM2() != null && details.buildingSizeM2().signum() > 0) {
            cells.judgement().warn(Field.BUILDING_SIZE, "A05", "It is Land Only but has a building size.", "Say Land/Buildings, or take the size out.");
        }
        if (details.buildingCostsPence() != null && details.buildingSizeM2() != null && details.buildingSizeM2().signum() > 0) {
            BigDecimal perM2 = BigDecimal.valueOf(details.buildingCostsPence(), 2).divide(details.buildingSizeM2(), 2, RoundingMode.HALF_UP);
            if (perM2.compareTo(LEAST_COST_PER_M2) < 0 || perM2.compareTo(MOST_COST_PER_M2) > 0) {
                cells.judgement().warn(Field.BUILDING_COSTS, "A07", "It costs £%s a square metre, which lies outside £5 to £500.".formatted(perM2.toPlainString()), "Look whether cost and size are in pounds and square metres.");
            }
        }
    }
}
