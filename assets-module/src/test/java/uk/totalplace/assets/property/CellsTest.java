package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.assets.property.Lines.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;

class CellsTest {

    private static Cells of(String... headingsAndCells) {
        return new Cells(line(headingsAndCells));
    }

    private static List<Problem> problems(Cells cells) {
        return cells.judgement().verdict(() -> cells).problems();
    }

    @Test
    void a_text_too_long_for_the_register_is_refused_and_never_cut() {
        Cells cells = of("PropertyName", "x".repeat(201));
        assertNull(cells.text(Field.PROPERTY_NAME, 200));
        assertTrue(cells.judgement().isRefused());
    }

    @Test
    void an_empty_cell_of_an_expected_column_is_a_warning_and_a_missing_column_is_not() {
        Cells empty = of("UPRN", "");
        assertNull(empty.digits(Field.UPRN, 12));
        assertEquals("EMPTY", problems(empty).get(0).code());
        Cells missing = of("AssetCode", "A1");
        assertNull(missing.digits(Field.UPRN, 12));
        assertTrue(problems(missing).isEmpty());
    }

    @Test
    void a_reference_number_loses_leading_zeros_and_a_spreadsheets_decimals() {
        assertEquals("12345", of("UPRN", "000012345").digits(Field.UPRN, 12));
        assertEquals("12345", of("UPRN", "12345.0").digits(Field.UPRN, 12));
        assertNull(of("UPRN", "0").digits(Field.UPRN, 12));
    }

    @Test
    void a_reference_number_that_a_spreadsheet_shortened_is_refused_with_that_reason() {
        Cells cells = of("UPRN", "1.00012E+11");
        assertNull(cells.digits(Field.UPRN, 12));
        assertTrue(problems(cells).get(0).remedy().contains("spreadsheet"));
    }

    @Test
    void a_size_is_rounded_as_the_register_keeps_it_and_never_negative_or_beyond_it() {
        assertEquals(new BigDecimal("12.35"), of("BuildingSize", "12.345").number(Field.BUILDING_SIZE, 2));
        for (String wrong : List.of("-1", "999999999999999", "big")) {
            Cells cells = of("BuildingSize", wrong);
            assertNull(cells.number(Field.BUILDING_SIZE, 2), wrong);
            assertEquals(Severity.REFUSAL, problems(cells).get(0).severity(), wrong);
        }
    }

    @Test
    void pounds_become_pence() {
        assertEquals(123450L, of("BuildingCosts", "£1,234.50").pence(Field.BUILDING_COSTS));
    }

    @Test
    void a_coordinate_has_the_decimals_of_the_register() {
        assertEquals(new BigDecimal("1.234568"), of("GeoX", "1.23456789").coordinate(Field.GEO_X));
    }

    @Test
    void several_words_are_each_looked_up_and_said_once() {
        assertEquals("Leased somehow/Leasehold out", of("TenureDetail", "Leased somehow / let/LET").listedSeveral(Field.TENURE_DETAIL, CodeList.TENURE_DETAIL, 200));
        assertNull(of("TenureDetail", " / ").listedSeveral(Field.TENURE_DETAIL, CodeList.TENURE_DETAIL, 200));
    }

    @Test
    void a_formulas_last_value_is_taken_with_a_warning() {
        Row row = new Row(2, List.of("Town Hall"), Set.of(0));
        Cells cells = new Cells(new Line(row, ColumnMapping.of(new Row(1, List.of("PropertyName"), Set.of()), Field.columns(), Map.of())));
        assertEquals("Town Hall", cells.text(Field.PROPERTY_NAME, 200));
        assertEquals("FORMULA", problems(cells).get(0).code());
    }
}
