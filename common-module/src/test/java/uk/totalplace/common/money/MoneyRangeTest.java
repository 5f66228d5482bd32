package uk.totalplace.common.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyRangeTest {
    private static MoneyRange millions(long low, long high) {
        return MoneyRange.between(Money.ofPounds(low * 1_000_000), Money.ofPounds(high * 1_000_000));
    }

    @Test
    void worst_case_meets_worst_case_when_costs_are_taken_off() {
        assertEquals(millions(200, 280), millions(720, 780).less(millions(500, 520)));
    }

    @Test
    void ranges_add_end_by_end() {
        assertEquals(millions(920, 1060), millions(720, 780).plus(millions(200, 280)));
    }

    @Test
    void a_negative_factor_turns_the_range_round() {
        assertEquals(millions(-280, -200), millions(200, 280).times(BigDecimal.valueOf(-1)));
    }

    @Test
    void a_range_stands_the_right_way_up_or_not_at_all() {
        assertThrows(UpsideDownRange.class, () -> millions(2, 1));
        assertEquals("£5m", millions(5, 5).words());
        assertEquals("£200m–£280m", millions(200, 280).words());
    }
}
