package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedRowTest {

    private static PropertySheet sheet(String tenureDetail) {
        PropertyDetails details = Lines.judged("PropertyNumber", "10", "StreetName", "High Street", "PostTown", "Anytown", "PostCode", "CT9 1AB", "CoordinateReferenceSystem", "WGS84", "GeoX", "1.4",
                "GeoY", "51.4", "TenureDetail", tenureDetail, "BuildingSize", "100", "BuildingCosts", "1234.50", "ApplicableDate", "31/03/2010").row().details();
        return new PropertySheet("KCC", "A1", details, false, true, 1L, "a.csv", 2L, 0);
    }

    private static String cell(List<String> row, Field field) {
        return row.get(field.ordinal());
    }

    @Test
    void a_row_has_a_cell_for_each_column_of_the_schema() {
        assertEquals(Field.values().length, PublishedRow.forPublication(sheet("Owner occupied"), "Kent").size());
    }

    @Test
    void an_occupied_property_is_published_with_its_address_and_position() {
        List<String> row = PublishedRow.forPublication(sheet("Owner occupied"), "Kent");
        assertEquals("Kent", cell(row, Field.ORGANISATION_LABEL));
        assertEquals("10", cell(row, Field.PROPERTY_NUMBER));
        assertEquals("CT9 1AB", cell(row, Field.POSTCODE));
        assertEquals("1.4", cell(row, Field.GEO_X));
        assertEquals("1234.5", cell(row, Field.BUILDING_COSTS));
        assertEquals("31/03/2010", cell(row, Field.APPLICABLE_DATE));
    }

    @Test
    void a_vacant_property_is_published_without_what_leads_to_its_door() {
        List<String> row = PublishedRow.forPublication(sheet("Vacant"), "Kent");
        for (Field hidden : List.of(Field.PROPERTY_NUMBER, Field.STREET_NAME, Field.GEO_X, Field.GEO_Y)) {
            assertEquals("", cell(row, hidden), hidden.heading());
        }
        assertEquals("CT9", cell(row, Field.POSTCODE));
        assertEquals("Anytown", cell(row, Field.POST_TOWN));
    }

    @Test
    void the_holder_gets_everything_back_and_sent_again_it_is_the_same() {
        List<String> row = PublishedRow.asHeld(sheet("Vacant"));
        String[] sent = new String[row.size() * 2];
        for (Field field : Field.values()) {
            sent[field.ordinal() * 2] = field.heading();
            sent[field.ordinal() * 2 + 1] = cell(row, field);
        }
        StagedProperty again = Lines.judgedAlone(sent).row();
        assertNotNull(again);
        assertEquals(sheet("Vacant").details().contentHash(), again.details().contentHash());
    }
}
