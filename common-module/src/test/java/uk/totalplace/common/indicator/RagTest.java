package uk.totalplace.common.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RagTest {
    private static final BigDecimal FIVE_PERCENT = BigDecimal.valueOf(5);

    private static Rag of(Polarity polarity, String actual, String target) {
        return Rag.of(polarity, actual == null ? null : new BigDecimal(actual), target == null ? null : new BigDecimal(target), FIVE_PERCENT);
    }

    @Test
    void reaching_the_target_is_green_and_so_is_passing_it() {
        assertEquals(Rag.GREEN, of(Polarity.HIGH_GOOD, "90", "90"));
        assertEquals(Rag.GREEN, of(Polarity.HIGH_GOOD, "90.1", "90"));
    }

    @Test
    void short_of_the_target_within_the_tolerance_is_amber_up_to_its_very_edge() {
        assertEquals(Rag.AMBER, of(Polarity.HIGH_GOOD, "89.99", "90"));
        assertEquals(Rag.AMBER, of(Polarity.HIGH_GOOD, "85.5", "90"));
    }

    @Test
    void beyond_the_tolerance_is_red() {
        assertEquals(Rag.RED, of(Polarity.HIGH_GOOD, "85.49", "90"));
    }

    @Test
    void where_low_is_good_more_than_the_target_is_worse() {
        assertEquals(Rag.GREEN, of(Polarity.LOW_GOOD, "28", "30"));
        assertEquals(Rag.AMBER, of(Polarity.LOW_GOOD, "31.5", "30"));
        assertEquals(Rag.RED, of(Polarity.LOW_GOOD, "31.6", "30"));
    }

    @Test
    void a_negative_target_is_measured_by_its_size() {
        assertEquals(Rag.AMBER, of(Polarity.HIGH_GOOD, "-105", "-100"));
        assertEquals(Rag.RED, of(Polarity.HIGH_GOOD, "-106", "-100"));
    }

    @Test
    void with_a_target_of_nothing_the_tolerance_is_taken_in_the_unit_of_the_measure() {
        assertEquals(Rag.GREEN, of(Polarity.LOW_GOOD, "0", "0"));
        assertEquals(Rag.AMBER, of(Polarity.LOW_GOOD, "5", "0"));
        assertEquals(Rag.RED, of(Polarity.LOW_GOOD, "5.1", "0"));
    }

    @Test
    void what_is_missing_is_grey_and_never_green() {
        assertEquals(Rag.GREY, of(Polarity.HIGH_GOOD, null, "90"));
        assertEquals(Rag.GREY, of(Polarity.HIGH_GOOD, "90", null));
    }
}
