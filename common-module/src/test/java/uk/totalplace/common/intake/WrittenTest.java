package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.period.DaySpan;

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
        for (String text : List.of("2010-03-31", "2010-03-31T00:00:00Z", "2010/03/31", "2010/3/31", "31 March 2010", "31-Mar-2010", "31/Mar/2010", "31st March 2010", "March 31, 2010", "March 31st 2010", "Mar. 31, 2010")) {
            assertEquals(LocalDate.of(2010, 3, 31), Written.date(text).value(), text);
            assertNotNull(Written.date(text).remark(), text);
        }
        assertEquals(LocalDate.of(2010, 9, 1), Written.date("1 Sept 2010").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.4.2010", "03-04-2010", "3/4/2010", "03/4/2010", "03/04/2010 00:00"})
    void a_day_of_numbers_that_are_not_written_as_published_is_read_in_the_british_order_with_a_remark(String text) {
        assertEquals(LocalDate.of(2010, 4, 3), Written.date(text).value());
        assertTrue(Written.date(text).remark().contains(text + ", which is read with the day before the month"));
    }

    @Test
    void a_day_that_is_none_or_could_be_several_is_refused() {
        List.of("31/02/2010", "03/04/10", "3 Marchy 2010", "Marchy 3, 2010", "2010/3-4", "04/13/2010", "March 32, 2010", "31/03/0201", "40268", "2010-02-30").forEach(text -> assertThrows(InvalidInput.class, () -> Written.date(text), text));
    }

    @ParameterizedTest
    @CsvSource({"24/12/2010, false", "24.12.2010, true", "2010/12/24, true", "2010/12/24 13:05, true", "24-Dec-2010, true", "24/Dec/2010, true", "24/Dec/10, true", "24th December 2010, true", "'December 24, 2010', true", "24-Dec-10, true", "24 December 10, true", "2010-12-24T13:05:00, true", "2010-12-24 00:00:00.000, true", "24/12/2010 09:15, true", "20101224, true"})
    void a_day_of_a_list_of_events_is_read_in_every_shape(String text, boolean remarked) {
        assertEquals(DaySpan.of(LocalDate.of(2010, 12, 24)), Written.days(text).value());
        assertEquals(remarked, Written.days(text).remark() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-01", "01/2011", "January 2011", "Jan-2011"})
    void where_only_the_month_is_said_the_day_stays_unknown(String text) {
        assertEquals(DaySpan.of(YearMonth.of(2011, 1)), Written.days(text).value());
        assertNotNull(Written.days(text).remark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/10", "10-12-24", "Dec 24, 10", "Jan-11", "201010", "2010-13", "13/2010", "40536", "20101301", "2010-05-31T23:00:00Z", "P3", "24-Dec-2010 25:00"})
    void what_could_be_two_days_or_is_none_is_not_read(String text) {
        assertThrows(InvalidInput.class, () -> Written.days(text));
    }
}
