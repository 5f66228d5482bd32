package uk.totalplace.common.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void a_fraction_of_a_penny_is_rounded_half_up_once() {
        assertEquals(Money.ofPence(101), Money.ofPounds(new BigDecimal("1.005")));
        assertEquals(Money.ofPence(100), Money.ofPounds(new BigDecimal("1.0049")));
        assertEquals(Money.ofPence(334), Money.ofPence(1001).times(new BigDecimal("0.3333333")));
    }

    @Test
    void people_read_billions_with_two_decimals_millions_with_one_and_smaller_sums_in_pounds() {
        assertEquals("£8.25bn", Money.ofPounds(8_250_000_000L).words());
        assertEquals("£37m", Money.ofPounds(37_000_000L).words());
        assertEquals("£2.2m", Money.ofPounds(2_200_000L).words());
        assertEquals("£45,200", Money.ofPounds(45_200L).words());
        assertEquals("£0", Money.NOTHING.words());
    }

    @Test
    void a_loss_has_a_true_minus_sign() {
        assertEquals("−£300,000", Money.ofPounds(-300_000L).words());
        assertEquals("−£1.20", Money.ofPence(-120).exactWords());
    }

    @Test
    void a_sum_too_large_to_hold_is_refused_and_not_wrapped() {
        assertThrows(ArithmeticException.class, () -> Money.ofPence(Long.MAX_VALUE).plus(Money.ofPence(1)));
        assertThrows(ArithmeticException.class, () -> Money.ofPence(Long.MIN_VALUE).minus(Money.ofPence(1)));
        assertThrows(ArithmeticException.class, () -> Money.ofPounds(Long.MAX_VALUE));
    }
}
