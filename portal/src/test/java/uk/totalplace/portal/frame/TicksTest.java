package uk.totalplace.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void boxes_that_are_ticked_and_cleared_are_one_field_in_order() {
        Map<String, Object> typed = new HashMap<>(Map.of("kinds", "NHS"));
        Ticks ticks = new Ticks(typed, "kinds");
        ticks.put("FIRE", true);
        assertEquals("FIRE\nNHS", typed.get("kinds"));
        assertEquals(true, ticks.get("NHS"));
        ticks.put("NHS", false);
        assertEquals(false, ticks.get("NHS"));
        assertEquals(Set.of("FIRE"), Ticks.chosen(typed.get("kinds")));
        ticks.put("FIRE", false);
        assertEquals(Set.of(), Ticks.chosen(typed.get("kinds")));
    }
}
