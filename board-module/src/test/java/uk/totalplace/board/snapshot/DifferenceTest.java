package uk.totalplace.board.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.figure.Pending;

class DifferenceTest {
    private static final long MILLION = 100_000_000L;

    @Test
    void what_comes_to_the_same_is_unchanged() {
        assertEquals("unchanged", new Difference(money(200, 280), money(200, 280)).words());
        assertTrue(new Difference(number("204"), number("204.00")).isSame());
    }

    @Test
    void each_end_of_a_range_says_how_far_it_moved() {
        assertEquals("+£20m", new Difference(money(200, 280), money(220, 300)).words());
        assertEquals("low end −£20m", new Difference(money(200, 280), money(180, 280)).words());
        assertEquals("low end +£10m, high end −£30m", new Difference(money(200, 280), money(210, 250)).words());
    }

    @Test
    void a_number_says_by_how_much() {
        assertEquals("+3", new Difference(number("201"), number("204")).words());
        assertEquals("−0.5", new Difference(number("86.4"), number("85.9")).words());
    }

    @Test
    void a_figure_that_was_to_come_and_came_is_no_difference_of_nothing() {
        assertEquals("was missing", new Difference(missing(), money(200, 280)).words());
        assertEquals("now missing", new Difference(money(200, 280), missing()).words());
        assertEquals("no longer shown", new Difference(money(200, 280), null).words());
    }

    @Test
    void the_same_sum_of_other_rows_is_the_same_but_not_exactly() {
        Figure then = SnapshotRepository.restingOn(number("2"), List.of(row("A"), row("B")));
        Figure now = SnapshotRepository.restingOn(number("2"), List.of(row("A"), row("C")));
        Difference difference = new Difference(then, now);
        assertTrue(difference.isSame());
        assertFalse(difference.isExactlySame());
        assertEquals(List.of(row("C")), difference.came());
        assertEquals(List.of(row("B")), difference.gone());
    }

    @Test
    void everything_below_is_frozen_once_even_where_figures_rest_on_each_other() {
        Figure low = SnapshotRepository.restingOn(keyed("low"), List.of(Input.figure(keyed("top"))));
        Figure top = SnapshotRepository.restingOn(keyed("top"), List.of(Input.figure(low), Input.figure(keyed("gone"))));
        Map<String, Figure> all = Map.of("low", low, "top", top);
        assertEquals(List.of("top", "low"), Frozen.closure(List.of(top, top), key -> Optional.ofNullable(all.get(key))).stream().map(Figure::key).toList());
    }

    @Test
    void the_digest_does_not_care_for_order_or_trailing_zeros_but_for_every_word() {
        Figure one = SnapshotRepository.restingOn(keyed("one"), List.of(row("A")));
        Figure two = number("2.500");
        String digest = Frozen.digest(List.of(one, SnapshotRepository.restingOn(two, List.of())));
        assertEquals(digest, Frozen.digest(List.of(SnapshotRepository.restingOn(number("2.5"), List.of()), one)));
        assertNotEquals(digest, Frozen.digest(List.of(SnapshotRepository.restingOn(one, List.of(row("B"))), number("2.5"))));
    }

    private static Input row(String text) {
        return Input.row("Register", "file.csv", 7L, text, null);
    }

    private static Figure money(long low, long high) {
        return figure("board.money", Figure.POUNDS, FigureState.VALUE, low * MILLION, high * MILLION, null, null);
    }

    private static Figure number(String value) {
        return figure("board.number", "properties", FigureState.VALUE, null, null, new BigDecimal(value), null);
    }

    private static Figure keyed(String key) {
        return figure(key, "properties", FigureState.VALUE, null, null, BigDecimal.ONE, null);
    }

    private static Figure missing() {
        return figure("board.money", Figure.POUNDS, FigureState.MISSING, null, null, null, new Pending("Gateway", null));
    }

    private static Figure figure(String key, String unit, FigureState state, Long low, Long high, BigDecimal value, Pending pending) {
        return new Figure(key, "Label", unit, state, low, null, high, value, LocalDate.of(2010, 4, 8), null, FigureKind.ESTIMATE, 3, "As counted.", pending, List.of(), null, false);
    }
}
