package uk.totalplace.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.common.parameter.ProposeValues;
import uk.totalplace.common.parameter.ShippedSet;

class ShippedParametersTest {
    private static final List<ShippedSet> SETS = ShippedParameters.of(CsvResource.rows("reference/parameters.csv"));

    private static ProposeValues only(String code) {
        return SETS.stream().filter(set -> set.code().equals(code)).findFirst().orElseThrow().versions().get(0);
    }

    @Test
    void every_set_says_what_it_is_for_and_where_its_values_come_from() {
        for (ShippedSet set : SETS) {
            assertTrue(!set.title().isBlank() && !set.unit().isBlank() && !set.purpose().isBlank(), set::code);
            set.versions().forEach(version -> assertTrue(!version.source().isBlank() && version.values().keySet().containsAll(set.needs()), set::code));
        }
    }

    /** Golden vector 1 of the handbook: each rate is used for its own years only. */
    @ParameterizedTest
    @CsvSource({"1,.966184", "5,.841973", "10,.708919", "30,.356278", "31,.345901", "40,.265105", "76,.091916"})
    void the_discount_rates_give_the_factors_of_the_green_book(int years, BigDecimal factor) {
        TreeMap<Integer, BigDecimal> rates = new TreeMap<>();
        only("discount-rate").values().forEach((key, rate) -> rates.put(Integer.valueOf(key.replace("from-year-", "")), rate));
        BigDecimal product = BigDecimal.ONE;
        for (int year = 1; year <= years; year++) {
            Map.Entry<Integer, BigDecimal> rate = rates.floorEntry(year);
            product = product.divide(BigDecimal.ONE.add(rate.getValue().movePointLeft(2)), MathContext.DECIMAL64);
        }
        assertEquals(factor, product.setScale(6, RoundingMode.HALF_UP));
    }
}
