package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class WrittenTest {

    @Test
    void a_plain_number_is_read_without_a_remark() {
        assertEquals(new BigDecimal("-12.50"), Written.number("-12.50").value());
        assertNull(Written.number("-12.50").remark());
    }

    @Test
    void pounds_thousands_and_credits_are_read_with_a_remark() {
        assertEquals(new BigDecimal("1234.5"), Written.number("£1,234.5").value());
        assertEquals(new BigDecimal("1234567"), Written.number("1 234 567").value());
        assertEquals(new BigDecimal("-12"), Written.number("(12)").value());
        assertEquals(new BigDecimal("-12"), Written.number("12 CR").value());
        assertEquals(new BigDecimal("-12"), Written.number("£ 12-").value());
        assertNotNull(Written.number("(12)").remark());
    }

    @Test
    void what_could_be_two_numbers_is_none() {
        List.of("12 34", "1,23", "1.234,56", "1e5", "--5", "12/5").forEach(text -> assertThrows(InvalidInput.class, () -> Written.number(text), text));
    }

    @Test
    void a_letter_o_among_the_digits_is_named() {
        assertTrue(assertThrows(InvalidInput.class, () -> Written.number("12,4OO.00")).getMessage().contains("letter O"));
        assertTrue(assertThrows(InvalidInput.class, () -> Written.number("1OO")).getMessage().contains("letter O"));
    }

    @Test
    void days_are_read_in_the_british_order() {
        assertEquals(LocalDate.of(2010, 4, 3), Written.date("03/04/2010").value());
        assertNull(Written.date("03/04/2010").remark());
    }

    @Test
    void other_ways_to_write_a_day_are_read_with_a_remark() {
        for (String text : List.of("2010-03-31", "2010-03-31T00:00:00Z", "31 March 2010", "31-Mar-2010")) {
            assertEquals(LocalDate.of(2010, 3, 31), Written.date(text).value(), text);
            assertNotNull(Written.date(text).remark(), text);
        }
        assertEquals(LocalDate.of(2010, 9, 1), Written.date("1 Sept 2010").value());
    }

    @Test
    void a_day_that_is_none_or_could_be_several_is_refused() {
        List.of("31/02/2010", "03/04/10", "3 Marchy 2010", "31/03/0201", "40268", "2010-02-30").forEach(text -> assertThrows(InvalidInput.class, () -> Written.date(text), text));
    }
}
