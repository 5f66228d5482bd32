package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.assets.property.Lines.judged;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.Severity;

class CoordinateCheckTest {

    private static Checked<StagedProperty> at(String system, String x, String y) {
        return judged("CoordinateReferenceSystem", system, "GeoX", x, "GeoY", y);
    }

    private static Problem only(Checked<StagedProperty> verdict) {
        assertEquals(1, verdict.problems().size(), verdict.problems().toString());
        return verdict.problems().get(0);
    }

    @Test
    void metres_become_the_degrees_of_the_same_place() {
        Checked<StagedProperty> verdict = at("OSGB36", "635581", "170767");
        assertTrue(verdict.problems().isEmpty());
        assertEquals(1.3845, verdict.row().details().longitude().doubleValue(), 0.0005);
        assertEquals(51.3869, verdict.row().details().latitude().doubleValue(), 0.0005);
        assertEquals("E07000001", verdict.row().details().area());
        assertEquals(0, new BigDecimal("635581").compareTo(verdict.row().details().geoX()));
    }

    @Test
    void degrees_stay_as_they_are() {
        Checked<StagedProperty> verdict = at("WGS84", "1.4", "51.4");
        assertTrue(verdict.problems().isEmpty());
        assertEquals(0, new BigDecimal("51.4").compareTo(verdict.row().details().latitude()));
    }

    @Test
    void without_a_system_the_size_decides_and_the_file_is_told_once() {
        Problem remark = only(judged("GeoX", "1.4", "GeoY", "51.4"));
        assertNull(remark.line());
        assertEquals(Severity.WARNING, remark.severity());
        assertEquals("WGS84", judged("GeoX", "1.4", "GeoY", "51.4").row().details().coordinateSystem());
        assertEquals("OSGB36", judged("GeoX", "635581", "GeoY", "170767").row().details().coordinateSystem());
    }

    @Test
    void a_system_that_the_numbers_contradict_is_refused_with_the_right_one_proposed() {
        Problem refusal = only(at("WGS84", "635581", "170767"));
        assertEquals(Severity.REFUSAL, refusal.severity());
        assertTrue(refusal.remedy().contains("OSGB36"));
        assertTrue(only(at("OSGB36", "1.4", "51.4")).remedy().contains("WGS84"));
    }

    @Test
    void swapped_degrees_are_refused_and_shown_the_right_way_round() {
        Problem refusal = only(at("WGS84", "51.4", "1.4"));
        assertEquals(Severity.REFUSAL, refusal.severity());
        assertTrue(refusal.remedy().contains("write 1.4, 51.4"));
    }

    @Test
    void swapped_metres_are_taken_with_a_hint_because_both_are_possible() {
        Checked<StagedProperty> verdict = at("OSGB36", "170767", "635581");
        assertTrue(only(verdict).remedy().contains("swapped"));
        assertFalse(verdict.row() == null);
    }

    @Test
    void coordinates_of_no_place_in_the_country_are_refused() {
        for (List<String> pair : List.of(List.of("0", "0"), List.of("800000", "170767"), List.of("635581", "1400000"), List.of("635581", "51.4"))) {
            assertNull(judged("GeoX", pair.get(0), "GeoY", pair.get(1)).row(), pair.toString());
        }
    }

    @Test
    void a_place_outside_is_taken_with_a_warning() {
        Checked<StagedProperty> verdict = at("OSGB36", "395265", "222126");
        assertEquals("A04", only(verdict).code());
        assertEquals(Severity.WARNING, only(verdict).severity());
        assertNull(verdict.row().details().area());
    }

    @Test
    void one_coordinate_alone_is_no_position_and_an_impossible_one_is_refused() {
        Checked<StagedProperty> half = at("OSGB36", "635581", "");
        assertFalse(half.row().details().hasPosition());
        assertTrue(half.problems().stream().anyMatch(problem -> problem.code().equals("A04")));
        assertNull(at("OSGB36", "123456789012345", "").row());
    }

    @Test
    void a_long_name_for_a_known_system_is_known() {
        assertEquals("OSGB36", at("British National Grid", "635581", "170767").row().details().coordinateSystem());
    }

    @Test
    void typed_coordinates_come_in_pairs_and_lie_in_the_country() {
        CoordinateCheck check = new CoordinateCheck(Lines.GRID, Lines.PLACE);
        assertThrows(InvalidInput.class, () -> check.typed(BigDecimal.ONE, null));
        assertThrows(InvalidInput.class, () -> check.typed(new BigDecimal("51.4"), new BigDecimal("1.4")));
        assertNull(check.typed(null, null).system());
        assertEquals("WGS84", check.typed(new BigDecimal("1.4"), new BigDecimal("51.4")).system());
    }
}
