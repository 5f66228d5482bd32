package uk.totalplace.common.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DirectionTest {
    private static Direction of(Polarity polarity, String actual, String before) {
        return Direction.of(polarity, actual == null ? null : new BigDecimal(actual), before == null ? null : new BigDecimal(before), BigDecimal.valueOf(5));
    }

    @Test
    void more_improves_where_high_is_good_and_worsens_where_low_is_good() {
        assertEquals(Direction.IMPROVING, of(Polarity.HIGH_GOOD, "88", "71"));
        assertEquals(Direction.WORSENING, of(Polarity.LOW_GOOD, "88", "71"));
    }

    @Test
    void movements_within_the_dead_band_say_nothing_up_to_its_very_edge() {
        assertEquals(Direction.STEADY, of(Polarity.HIGH_GOOD, "105", "100"));
        assertEquals(Direction.STEADY, of(Polarity.HIGH_GOOD, "95", "100"));
        assertEquals(Direction.IMPROVING, of(Polarity.HIGH_GOOD, "105.1", "100"));
        assertEquals(Direction.WORSENING, of(Polarity.HIGH_GOOD, "94.9", "100"));
    }

    @Test
    void from_nothing_any_movement_counts() {
        assertEquals(Direction.WORSENING, of(Polarity.LOW_GOOD, "1", "0"));
        assertEquals(Direction.STEADY, of(Polarity.LOW_GOOD, "0", "0"));
    }

    @Test
    void without_an_earlier_value_or_a_value_nothing_is_known() {
        assertEquals(Direction.UNKNOWN, of(Polarity.HIGH_GOOD, "88", null));
        assertEquals(Direction.UNKNOWN, of(Polarity.HIGH_GOOD, null, "88"));
    }
}
