package uk.totalplace.common.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FinancialYearTest {
    private static final FinancialYear YEAR = new FinancialYear(2009);

    @Test
    void it_runs_from_the_first_of_april_to_the_last_of_march() {
        assertEquals(YEAR, FinancialYear.of(LocalDate.of(2009, 4, 1)));
        assertEquals(YEAR, FinancialYear.of(LocalDate.of(2010, 3, 31)));
        assertTrue(YEAR.contains(YEAR.firstDay()) && YEAR.contains(YEAR.lastDay()));
        assertFalse(YEAR.contains(LocalDate.of(2010, 4, 1)) || YEAR.contains(LocalDate.of(2009, 3, 31)));
    }

    @Test
    void it_is_read_as_people_write_it() {
        assertEquals(YEAR, FinancialYear.parse("2009/10"));
        assertEquals(YEAR, FinancialYear.parse(" 2009-10 "));
        assertEquals(YEAR, FinancialYear.parse("2009/2010"));
        assertEquals(new FinancialYear(1999), FinancialYear.parse("1999/00"));
    }

    @Test
    void years_that_do_not_follow_each_other_are_no_year() {
        assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse("2009/11"));
        assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse("2009"));
        assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse("2009/1910"));
    }

    @Test
    void where_no_year_is_written_none_is_read() {
        assertEquals(Optional.of(YEAR), FinancialYear.read(" 2009/10"));
        assertEquals(List.of(), Stream.of(null, "", "2009/11", "0009/10", "never").flatMap(text -> FinancialYear.read(text).stream()).toList());
    }

    @Test
    void it_is_written_with_the_century_once() {
        assertEquals("2009/10", YEAR.toString());
        assertEquals("1999/00", new FinancialYear(1999).toString());
    }
}
