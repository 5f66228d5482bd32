package uk.totalplace.common.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static Figure money(FigureState state, Long low, Long central, Long high) {
        return figure("£ a year", state, low, central, high, null);
    }

    private static Figure number(String unit, String value) {
        return figure(unit, FigureState.VALUE, null, null, null, new BigDecimal(value));
    }

    private static Figure figure(String unit, FigureState state, Long low, Long central, Long high, BigDecimal value) {
        return new Figure("k", "Label", unit, state, low, central, high, value, LocalDate.of(2010, 4, 8), null, FigureKind.ESTIMATE, 5, "formula", null, List.of(), null, false);
    }

    @Test
    void a_range_is_said_with_both_ends() {
        assertEquals("£200m–£280m", money(FigureState.VALUE, 20_000_000_000L, null, 28_000_000_000L).words());
    }

    @Test
    void a_range_of_one_value_is_one_value() {
        assertEquals("£40m", money(FigureState.VALUE, 4_000_000_000L, 4_000_000_000L, 4_000_000_000L).words());
    }

    @Test
    void an_end_that_nobody_said_is_not_invented() {
        assertEquals("at least £7m", money(FigureState.VALUE, 700_000_000L, null, null).words());
        assertEquals("up to £3.5m", money(FigureState.VALUE, null, null, 350_000_000L).words());
        assertEquals("£8.25bn", money(FigureState.VALUE, null, 825_000_000_000L, null).words());
    }

    @Test
    void only_an_estimate_that_nobody_graded_has_to_be_called_one() {
        Figure graded = money(FigureState.VALUE, 1L, 1L, 1L);
        assertFalse(graded.isUngradedEstimate());
        assertTrue(ungraded(FigureKind.ESTIMATE, FigureState.VALUE).isUngradedEstimate());
        assertFalse(ungraded(FigureKind.ACTUAL, FigureState.VALUE).isUngradedEstimate());
        assertFalse(ungraded(FigureKind.ESTIMATE, FigureState.MISSING).isUngradedEstimate());
    }

    private static Figure ungraded(FigureKind kind, FigureState state) {
        return new Figure("k", "Label", "£", state, 1L, 1L, 1L, null, LocalDate.of(2010, 4, 8), null, kind, null, "formula", null, List.of(), null, false);
    }

    @Test
    void missing_and_not_shown_are_words_and_never_nought() {
        assertEquals("missing", money(FigureState.MISSING, null, null, null).words());
        assertEquals("missing", money(FigureState.MISSING, null, null, null).exactWords());
        assertEquals("not shown", money(FigureState.SUPPRESSED, null, null, null).words());
    }

    @Test
    void the_exact_words_go_to_the_penny() {
        assertEquals("£77,179,009.24", money(FigureState.VALUE, 7_717_900_924L, null, 7_717_900_924L).exactWords());
    }

    @Test
    void percent_has_one_decimal_and_numbers_only_those_they_need() {
        assertEquals("33.3%", number("%", "33.33").words());
        assertEquals("1,204", number("properties", "1204.00").words());
        assertEquals("2.5", number("days", "2.50").words());
    }

    @Test
    void the_unit_follows_only_where_the_value_does_not_say_it() {
        assertEquals("a year", money(FigureState.VALUE, 1L, null, 2L).unitWords());
        assertEquals("", number("%", "1").unitWords());
        assertEquals("properties", number("properties", "1").unitWords());
    }
}
