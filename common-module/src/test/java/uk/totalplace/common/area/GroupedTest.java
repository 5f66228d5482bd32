package uk.totalplace.common.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class GroupedTest {
    private static final GroupingRow CANDIDATE = new GroupingRow("TWO", "Two unitaries", "Not decided.", "test", false,
            List.of(new GroupingRow.Group("A", "First", List.of("E07000001", "E07000002")), new GroupingRow.Group("B", "Second", List.of("E07000003"))));
    private static final Grouped GROUPED = new Grouped(CANDIDATE, Map.of("E05000001", "E07000002", "E07000001", "E10000001", "E07000002", "E10000001"));

    @Test
    void an_area_lies_in_the_group_of_the_nearest_area_around_it() {
        assertEquals(Optional.of("A"), GROUPED.groupOf("E05000001"));
        assertEquals(Optional.of("B"), GROUPED.groupOf("E07000003"));
    }

    @Test
    void an_area_that_reaches_over_several_groups_lies_in_none() {
        assertEquals(Optional.empty(), GROUPED.groupOf("E10000001"));
        assertEquals(Optional.empty(), GROUPED.groupOf(null));
    }

    @Test
    void sums_of_areas_become_sums_of_groups_and_nothing_is_left_out() {
        List<GroupSum> sums = GROUPED.fold(List.of(new AreaSum("E07000001", 2, 100L), new AreaSum("E07000002", 1, 50L), new AreaSum("E10000001", 4, 7L), new AreaSum(null, 1, null)));
        assertEquals(List.of(new GroupSum("A", "First", 3, 150L), new GroupSum("B", "Second", 0, null), new GroupSum(Regroup.NONE, "In none of them", 5, 7L)), sums);
    }

    @Test
    void a_list_is_narrowed_to_a_group_or_to_what_lies_in_none() {
        assertTrue(GROUPED.holds(new Regroup("TWO", "A"), "E07000001"));
        assertFalse(GROUPED.holds(new Regroup("TWO", "B"), "E07000001"));
        assertTrue(GROUPED.holds(new Regroup("TWO", Regroup.NONE), null));
    }

    @Test
    void a_list_in_the_database_is_narrowed_to_the_areas_of_a_group_or_to_what_lies_in_no_area_of_any() {
        assertTrue(GROUPED.scope(new Regroup("TWO", null)).isEverywhere());
        assertEquals(List.of("E05000001", "E07000001", "E07000002"), List.of(GROUPED.scope(new Regroup("TWO", "A")).parameters()).subList(0, 3));
        AreaScope none = GROUPED.scope(new Regroup("TWO", Regroup.NONE));
        assertEquals(8, none.parameters().length, "Each of the four areas of a group stands in it twice");
        assertTrue(none.condition("x.area").startsWith("not exists"), "What has no area lies in none");
        assertFalse(GROUPED.scope(new Regroup("TWO", "NO-SUCH")).condition("x.area").contains("?"), "A group that there is not has nothing in it");
    }

    @Test
    void an_area_in_two_groups_is_refused() {
        GroupingRow twice = new GroupingRow("TWO", "Two", "", "test", false, List.of(new GroupingRow.Group("A", "First", List.of("E07000001")), new GroupingRow.Group("B", "Second", List.of("E07000001"))));
        assertThrows(InvalidInput.class, () -> new Grouped(twice, Map.of()));
    }
}
