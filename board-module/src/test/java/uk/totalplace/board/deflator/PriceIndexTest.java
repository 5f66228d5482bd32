package uk.totalplace.board.deflator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.baseline.PricedAmount;
import uk.totalplace.common.parameter.ParameterValues;

class PriceIndexTest {
    private final PriceIndex index = PriceIndex.by(new ParameterValues("gdp-deflator", 1, LocalDate.EPOCH, Map.of("2009-10", new BigDecimal("80"), "2012-13", new BigDecimal("100")), true));

    @Test
    void an_amount_times_the_index_of_the_year_it_is_brought_to_by_that_of_its_own_is_real() {
        Restatement back = index.between("2012-13", "2009/10").orElseThrow();
        assertEquals(80_000, back.of(100_000));
        assertEquals(125_000, index.between("2009/10", "2012/2013").orElseThrow().of(100_000));
        assertEquals("restated from 2012/13 to 2009/10 prices × 80 ÷ 100", back.words());
        assertEquals("gdp-deflator, version 1, to be verified: 80 for 2009/10, 100 for 2012/13", back.input().text());
    }

    @Test
    void a_year_that_the_index_lacks_is_never_guessed_and_is_named() {
        assertEquals(Optional.empty(), index.between("2010/11", "2009/10"));
        assertEquals(Optional.empty(), index.between("as returned", "2009/10"));
        assertFalse(index.joins(List.of(PriceBase.of("2010/11"), PriceBase.of("2009/10"))));
        assertEquals("The price index (gdp-deflator, version 1, to be verified) holds no value for 2010/11.", index.lack(List.of(PriceBase.of("2010/11"), PriceBase.of("2009/10"))));
        assertTrue(PriceIndex.NONE.lack(List.of()).startsWith("No price index (gdp-deflator) is in force"));
    }

    @Test
    void amounts_of_one_year_need_no_index() {
        assertTrue(PriceIndex.NONE.joins(List.of(PriceBase.of("2010/11"), PriceBase.of("2010-11"))));
        assertEquals(Optional.empty(), index.between("2009-10", "2009/10"));
        assertEquals(Optional.empty(), index.between(null, "2009/10"), "Who says nothing means those of the baseline");
    }

    @Test
    void amounts_that_the_index_does_not_reach_stay_as_they_were_said() {
        assertEquals(Map.of("A", 80L, "B", 100L, "C", 100L), index.in("2009/10", Map.of("A", new PricedAmount(100, "2012/13"), "B", new PricedAmount(100, "2009/10"), "C", new PricedAmount(100, "as returned"))));
    }

    @Test
    void sums_are_said_in_one_year_and_where_the_index_does_not_reach_it_no_two_prices_meet() {
        assertEquals("2009/10", new StatedPrices("2009/10", index, "price-base, version 1").of("2012/13", "2012/13").orElseThrow().to());
        assertEquals(Optional.empty(), new StatedPrices("2009/10", index, "price-base, version 1").of("2009/10", "2012/13"), "It is there already");
        StatedPrices beyond = new StatedPrices("2031/32", index, "price-base, version 1");
        assertEquals("2009/10", beyond.of("2012/13", "2009/10").orElseThrow().to(), "Those of what it is claimed on");
        assertEquals(Optional.empty(), beyond.of("2009/10", "2009/10"));
    }
}
