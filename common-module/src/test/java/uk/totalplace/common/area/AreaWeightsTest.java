package uk.totalplace.common.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class AreaWeightsTest {
    private static AreaLookup lookup(String from, String to, String weight) {
        return new AreaLookup("LSOA-2011", "LSOA-2021", from, to, new BigDecimal(weight), LookupMethod.BEST_FIT, "test");
    }

    private static final AreaWeights SPLIT = AreaWeights.of(List.of(lookup("E01024678", "E01035316", "0.5"), lookup("E01024678", "E01035317", "0.5"), lookup("E01024676", "E01024676", "1")));

    @Test
    void a_count_of_a_split_area_goes_to_its_parts_by_their_shares() {
        Map<String, BigDecimal> carried = SPLIT.carry(Map.of("E01024678", new BigDecimal("301"), "E01024676", BigDecimal.TEN));
        assertEquals(Map.of("E01035316", new BigDecimal("150.5"), "E01035317", new BigDecimal("150.5"), "E01024676", BigDecimal.TEN), carried);
    }

    @Test
    void counts_of_merged_areas_are_added_up() {
        AreaWeights merged = AreaWeights.of(List.of(lookup("E01024334", "E01034990", "1"), lookup("E01024338", "E01034990", "1")));
        assertEquals(Map.of("E01034990", new BigDecimal("30")), merged.carry(Map.of("E01024334", BigDecimal.TEN, "E01024338", new BigDecimal("20"))));
    }

    @Test
    void nothing_is_lost_and_nothing_counted_twice() {
        AreaWeights thirds = AreaWeights.of(List.of(lookup("E01000001", "E01000002", "0.333333"), lookup("E01000001", "E01000003", "0.333333"), lookup("E01000001", "E01000004", "0.333334")));
        BigDecimal sum = thirds.carry(Map.of("E01000001", new BigDecimal("1000"))).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal("1000").compareTo(sum));
    }

    @Test
    void shares_that_do_not_come_to_one_are_refused() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> AreaWeights.of(List.of(lookup("E01024678", "E01035316", "0.5"), lookup("E01024678", "E01035317", "0.4"))));
        assertTrue(refusal.getMessage().contains("E01024678") && refusal.getMessage().contains("0.9"), refusal.getMessage());
    }

    @Test
    void an_area_without_a_share_is_refused_and_not_dropped() {
        assertThrows(InvalidInput.class, () -> SPLIT.carry(Map.of("E01099999", BigDecimal.ONE)));
    }
}
