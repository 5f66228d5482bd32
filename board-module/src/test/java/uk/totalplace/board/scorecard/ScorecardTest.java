package uk.totalplace.board.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.indicator.Direction;
import uk.totalplace.common.indicator.Rag;
import uk.totalplace.common.indicator.Standing;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.theme.ThemeRow;

class ScorecardTest {
    private static final LocalDate DAY = LocalDate.of(2010, 4, 8);
    private static final ThemeRow THEME = new ThemeRow("a-theme", "A theme", "An aim.", 1, "/home", "Rows", "/rows", List.of());

    private static Measure number(String unit, String value) {
        return measure(unit, FigureState.VALUE, null, null, new BigDecimal(value));
    }

    private static Measure measure(String unit, FigureState state, Long low, Long high, BigDecimal value) {
        return new Measure("k", new Figure("k", "Label", unit, state, low, null, high, value, DAY, null, FigureKind.ACTUAL, null, "formula", null, List.of(), null, false));
    }

    private static Standing standing(Rag rag) {
        return new Standing(BigDecimal.valueOf(120), BigDecimal.valueOf(500), rag, Direction.IMPROVING, new BigDecimal("120.000000"), LocalDate.of(2009, 12, 31), "definition");
    }

    private static MeasureRow row(Rag rag) {
        return MeasureRow.of(number("properties", "200"), rag == Rag.GREY ? Standing.UNDEFINED : standing(rag));
    }

    private static MeasureRow missing() {
        return MeasureRow.of(measure("£", FigureState.MISSING, null, null, null), Standing.UNDEFINED);
    }

    private static String sentence(MeasureRow... rows) {
        return new Scorecard(THEME, DAY, List.of(rows)).sentence();
    }

    @Test
    void the_sentence_begins_with_what_is_worst() {
        assertEquals("1 off target, 1 close, 2 on target.", sentence(row(Rag.GREEN), row(Rag.AMBER), row(Rag.GREEN), row(Rag.RED)));
    }

    @Test
    void what_has_no_target_and_what_is_missing_are_told_apart() {
        assertEquals("1 on target, 1 without a target, 2 still missing.", sentence(row(Rag.GREEN), row(Rag.GREY), missing(), missing()));
        assertEquals("2 still missing.", sentence(missing(), missing()));
        assertEquals("1 without a target.", sentence(row(Rag.GREY)));
    }

    @Test
    void nothing_measured_is_said_and_not_left_empty() {
        assertEquals("Nothing is measured yet.", sentence());
    }

    @Test
    void a_measure_says_its_target_and_what_it_was() {
        assertEquals("Target 500; it was 120 on 31 December 2009.", row(Rag.RED).commentary());
        assertEquals("", row(Rag.GREY).commentary());
        assertTrue(row(Rag.RED).hasTarget());
        assertFalse(row(Rag.GREY).hasTarget());
    }

    @Test
    void target_and_baseline_are_said_in_the_unit_of_the_figure() {
        assertEquals("500%", MeasureRow.of(number("%", "88"), standing(Rag.RED)).targetWords());
        assertEquals("£500", MeasureRow.of(measure("£ a year", FigureState.VALUE, 1L, 1L, null), standing(Rag.RED)).targetWords());
        assertEquals("120", row(Rag.RED).baselineWords());
    }

    @Test
    void a_range_of_money_has_no_actual_to_compare_but_one_value_has() {
        assertNull(MeasureRow.of(measure("£", FigureState.VALUE, 100L, 200L, null), Standing.UNDEFINED).actual());
        assertEquals(new BigDecimal("2.00"), MeasureRow.of(measure("£", FigureState.VALUE, 200L, 200L, null), Standing.UNDEFINED).actual());
    }

    @Test
    void a_missing_figure_stays_missing_whatever_is_aimed_at() {
        assertTrue(MeasureRow.of(measure("£", FigureState.MISSING, null, null, null), standing(Rag.GREY)).isMissing());
    }
}
