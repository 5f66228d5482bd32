package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.assets.property.Lines.codes;
import static uk.totalplace.assets.property.Lines.judged;
import static uk.totalplace.assets.property.Lines.judgedAlone;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Severity;

class PropertyCheckTest {

    private static List<String> warnings(Checked<StagedProperty> verdict) {
        return codes(verdict, Severity.WARNING);
    }

    private static List<String> refusals(Checked<StagedProperty> verdict) {
        return codes(verdict, Severity.REFUSAL);
    }

    @Test
    void an_asset_code_and_a_name_are_enough() {
        Checked<StagedProperty> verdict = judged();
        assertEquals("A1", verdict.row().assetCode());
        assertTrue(verdict.problems().isEmpty());
    }

    @Test
    void without_an_asset_code_the_line_is_refused() {
        assertEquals(List.of("A01"), refusals(judgedAlone("AssetCode", "", "PropertyName", "Town Hall")));
    }

    @Test
    void a_street_is_something_to_call_it_by_and_nothing_is_not() {
        assertNotNull(judgedAlone("AssetCode", "A1", "StreetName", "High Street").row());
        assertEquals(List.of("LEAST"), refusals(judgedAlone("AssetCode", "A1", "PostTown", "Anytown")));
    }

    @Test
    void a_postcode_gets_its_space_and_an_unlikely_one_is_kept_with_a_warning() {
        assertEquals("CT9 1AB", judged("PostCode", "ct91ab").row().details().postcode());
        assertEquals("CT9", judged("PostCode", "CT9").row().details().postcode());
        Checked<StagedProperty> odd = judged("PostCode", "somewhere");
        assertEquals("somewhere", odd.row().details().postcode());
        assertEquals(List.of("POSTCODE"), warnings(odd));
    }

    @Test
    void a_vacant_property_that_can_be_found_is_taken_with_a_warning() {
        assertEquals(List.of("A03"), warnings(judged("TenureDetail", "Vacant", "PostCode", "CT9 1AB")));
        assertTrue(warnings(judged("TenureDetail", "Vacant", "PostCode", "CT9")).isEmpty());
    }

    @Test
    void land_with_a_building_size_is_taken_with_a_warning() {
        assertEquals(List.of("A05"), warnings(judged("HoldingType", "Land Only", "BuildingSize", "100")));
        assertTrue(warnings(judged("HoldingType", "Land Only", "BuildingSize", "0")).isEmpty());
    }

    @Test
    void a_cost_outside_five_to_five_hundred_pounds_a_square_metre_is_a_warning() {
        assertEquals(List.of("A07"), warnings(judged("BuildingCosts", "499", "BuildingSize", "100")));
        assertTrue(warnings(judged("BuildingCosts", "500", "BuildingSize", "100")).isEmpty());
        assertTrue(warnings(judged("BuildingCosts", "50000", "BuildingSize", "100")).isEmpty());
        assertEquals(List.of("A07"), warnings(judged("BuildingCosts", "50001", "BuildingSize", "100")));
    }

    @Test
    void a_line_is_taken_whole_or_not_at_all() {
        Checked<StagedProperty> verdict = judged("BuildingSize", "-1", "ApplicableDate", "31/02/2010", "UPRN", "12x");
        assertNull(verdict.row());
        assertEquals(List.of("A01", "NUMBER", "S01"), refusals(verdict).stream().sorted().toList());
    }

    @Test
    void a_file_that_names_another_organisation_says_so_once() {
        Checked<StagedProperty> verdict = new PropertyCheck(Lines.GRID, Lines.PLACE).judge(Lines.line("AssetCode", "A1", "PropertyName", "Hall"), new RunContext(1, "KCC", "a.csv", "asha", false), "Medway");
        assertNull(verdict.problems().get(0).line());
        assertEquals(List.of("ORGANISATION"), warnings(verdict));
    }
}
