package uk.totalplace.common.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaySpanTest {
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2010, 12, 24);

    @Test
    void it_says_as_much_as_is_known() {
        assertEquals("24 December 2010", DaySpan.of(CHRISTMAS_EVE).words());
        assertEquals("February 2012", DaySpan.of(YearMonth.of(2012, 2)).words());
        assertEquals("24 December 2010 to 31 December 2010", new DaySpan(CHRISTMAS_EVE, LocalDate.of(2010, 12, 31)).words());
        assertTrue(DaySpan.of(CHRISTMAS_EVE).isDay());
        assertFalse(DaySpan.of(YearMonth.of(2012, 2)).isDay());
    }

    @Test
    void it_runs_forward() {
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(CHRISTMAS_EVE, CHRISTMAS_EVE.minusDays(1)));
    }
}
