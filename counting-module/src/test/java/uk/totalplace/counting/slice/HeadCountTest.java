package uk.totalplace.counting.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.parameter.Status;
import uk.totalplace.common.parameter.VersionRow;

class HeadCountTest {
    private static final VersionRow OF_THAT_YEAR = estimate(1, "2009-04-01", Status.ACTIVE, Map.of("kent", 1_000));
    private static final VersionRow LATER = estimate(2, "2020-04-01", Status.ACTIVE, Map.of("kent", 2_000, "dover", 200, "swale", 300, "thanet", 500));
    private static final VersionRow WISHED = estimate(3, "2009-04-01", Status.PROPOSED, Map.of("kent", 9, "dover", 9));
    private final HeadCount count = new HeadCount(new Residents(List.of(WISHED, LATER, OF_THAT_YEAR), LocalDate.of(2009, 4, 1)), "KENT", new BigDecimal(25));

    private static VersionRow estimate(int number, String from, Status status, Map<String, Integer> people) {
        Map<String, BigDecimal> values = new HashMap<>();
        people.forEach((area, all) -> values.put(area, BigDecimal.valueOf(all)));
        return new VersionRow("population", number, LocalDate.parse(from), values, "", false, null, status, null, null, null, null);
    }

    private static HeadCount.Body body(String code, String kind, long pence, String... covers) {
        return new HeadCount.Body(code, kind, pence, List.of(covers));
    }

    @Test
    void a_function_is_spent_on_the_residents_of_that_year_and_marked_when_it_lies_too_far_from_the_region() {
        List<HeadRow> rows = count.functions(Map.of("07", 1_300_00L, "09", 1_000_00L), Map.of("07", BigDecimal.ONE, "09", BigDecimal.ONE));
        assertEquals(List.of("07", "09"), rows.stream().map(HeadRow::value).toList());
        assertEquals(new BigDecimal("1.30"), rows.get(0).here());
        assertEquals(new BigDecimal(30), rows.get(0).differencePercent());
        assertTrue(rows.get(0).marked());
        assertFalse(rows.get(1).marked());
        assertEquals(2009, rows.get(0).residentsOf());
    }

    @Test
    void a_body_of_one_district_counts_those_who_live_there_by_the_nearest_estimate_that_tells_them() {
        HeadRow dover = count.bodies(List.of(body("DOVER DC", "DISTRICT", 400_00, "DOVER"))).get(0);
        assertEquals(200, dover.residents());
        assertEquals(2020, dover.residentsOf());
        assertEquals(new BigDecimal("10.0"), dover.coversPercent(), "Of the residents of the place by the same estimate");
        assertEquals(new BigDecimal("2.00"), dover.here());
        assertNull(dover.beside(), "There is no other of its kind");
    }

    @Test
    void a_group_of_districts_counts_all_who_live_in_them_and_is_held_against_the_other_groups() {
        Map<String, List<String>> covers = Map.of("EAST", List.of("DOVER", "THANET"), "NORTH", List.of("SWALE", "ELSEWHERE"));
        HeadRow east = count.areas(Map.of("EAST", 1_400_00L), covers::get, BigDecimal.ONE).get(0);
        assertEquals("700 2.00 true", east.residents() + " " + east.here() + " " + east.marked());
        assertNull(count.areas(Map.of("NORTH", 100L), covers::get, BigDecimal.ONE).get(0).here(), "Nothing is divided by a part of those who live there");
        GroupHeads.Groups groups = new GroupHeads.Groups(count, Map.of("EAST", 1_400_00L, "NORTH", 600_00L), Map.of("EAST", List.of("DOVER", "THANET"), "NORTH", List.of("SWALE")), 4_000_00L);
        assertEquals(List.of("EAST 2.00 beside 2.00", "NORTH 2.00 beside 2.00", "NONE 4.00 beside null"), groups.byBody().stream().map(row -> row.value() + " " + row.here() + " beside " + row.beside()).toList());
    }

    @Test
    void a_body_is_held_against_its_neighbours_of_its_kind_together() {
        List<HeadRow> rows = count.bodies(List.of(body("DOVER DC", "DISTRICT", 400_00, "DOVER"), body("SWALE DC", "DISTRICT", 600_00, "SWALE"), body("THANET DC", "DISTRICT", 200_00, "THANET"), body("POLICE", "POLICE", 9_000_00), body("OTHER POLICE", "POLICE", 2_00), body("ELSEWHERE DC", "DISTRICT", 1, "ELSEWHERE")));
        HeadRow dover = rows.stream().filter(row -> row.value().equals("DOVER DC")).findFirst().orElseThrow();
        assertEquals(new BigDecimal("1.00"), dover.beside(), "800 pounds for 800 residents");
        assertEquals(new BigDecimal(100), dover.differencePercent());
        assertFalse(dover.marked());
        assertEquals("POLICE", rows.get(0).value());
        assertEquals(new BigDecimal("9.00"), rows.get(0).here());
        assertNull(rows.get(0).beside(), "Two that cover the whole place are no neighbours");
        assertNull(rows.get(5).here(), "Where nobody tells residents there is nothing a head");
    }

    @Test
    void a_district_is_marked_above_the_region_only_since_below_it_money_may_not_be_allocated() {
        List<HeadRow> rows = count.districts(Map.of("DOVER", 400_00L, "SWALE", 30_00L), BigDecimal.ONE);
        assertTrue(rows.get(0).marked());
        assertFalse(rows.get(1).marked());
        assertEquals(new BigDecimal(-90), rows.get(1).differencePercent());
        assertTrue(count.whole(10_00, BigDecimal.ONE).marked());
        assertNull(count.districts(Map.of("DOVER", 1L), null).get(0).differencePercent());
    }

    @Test
    void a_body_of_a_wider_area_covers_the_districts_that_most_of_its_money_goes_to_unless_those_are_all() {
        Set<String> every = Set.of("DOVER", "SWALE", "THANET");
        assertEquals(List.of("DOVER", "SWALE"), HeadSums.covered(Map.of("SWALE", 30L, "DOVER", 30L), 100, every));
        assertEquals(List.of(), HeadSums.covered(Map.of("SWALE", 30L, "DOVER", 10L), 100, every));
        assertEquals(List.of(), HeadSums.covered(Map.of("SWALE", 30L, "DOVER", 30L, "THANET", 40L), 100, every));
        assertEquals(List.of(), HeadSums.covered(Map.of(), 0, every));
    }
}
