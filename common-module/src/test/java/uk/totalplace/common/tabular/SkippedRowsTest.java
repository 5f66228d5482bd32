package uk.totalplace.common.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippedRowsTest {

    private final SkippedRows skipped = new SkippedRows(
            new HeadingSearch(ColumnMappingTest.COLUMNS, Map.of()).in(List.of(row("Site name", "Ref", "Amount", ""))));

    @Test
    void a_row_of_blank_cells_is_blank() {
        assertEquals(Optional.of(SkipReason.BLANK), skipped.reason(row("", "", "")));
        assertEquals(Optional.of(SkipReason.BLANK), skipped.reason(row()));
    }

    @Test
    void the_heading_again_is_a_repeated_heading() {
        assertEquals(Optional.of(SkipReason.REPEATED_HEADING), skipped.reason(row("site name", "REF", "Amount")));
        assertEquals(Optional.empty(), skipped.reason(row("Site name", "A1", "5")));
        assertEquals(Optional.empty(), skipped.reason(row("Site name", "Ref", "Amount", "", "x")));
        assertEquals(Optional.empty(), skipped.reason(row("", "Ref", "Amount")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "GRAND TOTAL:", "Totals", "sum", "Sub-total"})
    void a_word_for_a_sum_without_a_key_is_a_total(String label) {
        assertTrue(skipped.isTotal(row(label, "", "500")));
        assertTrue(skipped.isTotal(row("", label, "500")));
        assertFalse(skipped.isTotal(row(label, "A1", "500")));
        assertEquals(Optional.empty(), skipped.reason(row(label, "", "500")), "the data set decides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total Gas & Power Ltd", "Town Hall", "Summerhouse", "Grand Hotel", ""})
    void a_name_is_not_a_total(String name) {
        assertFalse(skipped.isTotal(row(name, "", "500")));
    }

    @Test
    void what_a_total_sums_up_may_be_a_key_itself() {
        SkippedRows summed = new SkippedRows(new HeadingSearch(ColumnMappingTest.COLUMNS, Map.of()).in(List.of(row("Site name", "Ref", "Amount"))), 1);
        assertTrue(summed.isTotal(row("Grand Total", "40507893.99")));
        assertFalse(skipped.isTotal(row("Grand Total", "40507893.99")));
    }
}
