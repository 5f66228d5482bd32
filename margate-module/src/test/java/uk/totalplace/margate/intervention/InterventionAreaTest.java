package uk.totalplace.margate.intervention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;

class InterventionAreaTest {
    private static final Set<String> KNOWN = Set.of("E05005093", "E05005088");

    @Test
    void an_area_named_twice_is_covered_once() {
        assertEquals(List.of("E05005088", "E05005093"), new InterventionArea(covering(List.of("E05005093", "E05005088", "E05005093")), KNOWN).row().areas());
    }

    @Test
    void it_covers_at_least_one_area() {
        assertEquals(List.of("areas"), refusedFields(covering(List.of())));
        assertEquals(List.of("areas"), refusedFields(covering(null)));
    }

    @Test
    void every_area_it_covers_is_known_and_each_that_is_not_is_named() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> new InterventionArea(covering(List.of("E05005093", "E99999999", "E88888888")), KNOWN));
        assertEquals("There is no area with the code “E99999999”. There is no area with the code “E88888888”.", refusal.getMessage());
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        assertEquals(List.of("code", "name", "aim", "areas"), refusedFields(new DesignateArea("", "", null, null)));
    }

    private static DesignateArea covering(List<String> areas) {
        return new DesignateArea("SIA-1", "Two wards", "Better lives.", areas);
    }

    private static List<String> refusedFields(DesignateArea command) {
        return assertThrows(InvalidInput.class, () -> new InterventionArea(command, KNOWN)).violations().stream().map(Violation::field).toList();
    }
}
