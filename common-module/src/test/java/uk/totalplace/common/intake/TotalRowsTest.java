package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.tabular.Row;

class TotalRowsTest {
    /** The first column says what a line is, the second its amount. */
    private final TotalRows totals = new TotalRows(1, List.of(0, 1));
    private long line = 1;

    private boolean isTotal(String... cells) {
        return totals.reason(new Row(line++, List.of(cells), Set.of())).isPresent();
    }

    @Test
    void an_amount_alone_that_is_the_sum_of_those_above_is_a_total() {
        assertFalse(isTotal("A Ltd", "£1,200.50", "rent"));
        assertFalse(isTotal("B Ltd", "(200.25)", "credit"));
        assertTrue(isTotal("", "1,000.25", ""));
        assertTrue(isTotal("", "1000.26"), "a penny of rounding");
    }

    @Test
    void subtotals_sum_up_their_own_stretch_and_the_last_row_may_sum_up_all() {
        isTotal("A", "10");
        isTotal("B", "20");
        assertTrue(isTotal("", "30"));
        isTotal("C", "5");
        isTotal("D", "6");
        assertTrue(isTotal("", "11"));
        assertTrue(isTotal("", "41"));
    }

    @Test
    void an_amount_alone_that_sums_up_nothing_is_no_total() {
        isTotal("A", "10");
        assertFalse(isTotal("", "10.50"));
    }

    @Test
    void an_amount_with_a_key_or_words_beside_it_is_no_total() {
        isTotal("A", "10");
        isTotal("B", "20");
        assertFalse(isTotal("2010", "30", ""));
        assertFalse(isTotal("", "60", "rent"));
    }

    @Test
    void a_total_may_sum_up_tax_and_gross_amounts_too() {
        isTotal("A", "10.00", "2.00", "12.00");
        isTotal("B", "£1,020.00", "n/a", "1020.00");
        assertTrue(isTotal("", "1,030.00", "2.00", "£1,032.00"));
        isTotal("C", "5", "1", "6");
        isTotal("D", "6", "0", "6");
        assertTrue(isTotal("", "11", "1", "12", "2"), "how many lines there are, too");
        assertTrue(isTotal("", "1041", "3", "1044"), "and of all at last");
    }

    @Test
    void beside_the_sum_of_a_single_line_stand_no_other_numbers_than_its_own() {
        isTotal("A", "10", "2", "17");
        assertFalse(isTotal("", "10", "2", "18"), "the same amount once more");
        assertTrue(isTotal("", "20", "4", "35"));
        isTotal("B", "5", "1", "19");
        assertTrue(isTotal("", "5", "1.00", ""));
        isTotal("C", "6", "", "20");
        assertFalse(isTotal("", "6", "1", "20"));
    }

    @Test
    void the_first_amount_sums_up_nothing() {
        assertFalse(isTotal("", "0.00"));
    }

    @Test
    void where_nothing_is_summed_nothing_is_a_total() {
        TotalRows none = new TotalRows(-1, List.of());
        assertEquals(Optional.empty(), none.reason(new Row(1, List.of("5"), Set.of())));
    }
}
