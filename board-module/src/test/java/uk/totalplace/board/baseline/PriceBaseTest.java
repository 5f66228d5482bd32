package uk.totalplace.board.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PriceBaseTest {
    private final PriceBase base = PriceBase.of("2009/10");

    @Test
    void a_year_is_the_same_however_it_is_written() {
        assertTrue(base.holds("2009-10"));
        assertTrue(base.holds("2009/2010"));
        assertFalse(base.holds("2010/11"));
    }

    @Test
    void who_says_nothing_means_the_baselines_prices() {
        assertTrue(base.holds(null));
        assertTrue(base.holds(" "));
    }

    @Test
    void prices_of_no_year_in_particular_are_held_against_nothing_and_are_no_years() {
        assertTrue(PriceBase.of("as returned").holds("2009/10"));
        assertFalse(base.holds("as returned"));
    }

    @Test
    void it_says_itself_as_people_do() {
        assertEquals("at 2009/10 prices", base.words());
        assertEquals("in prices “as returned”", PriceBase.of("as returned").words());
    }
}
