package uk.totalplace.barriers.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;

class BarrierTest {
    private static final Set<String> KNOWN = Set.of("first", "second");

    @Test
    void a_barrier_begins_as_raised() {
        BarrierRow row = new Barrier("BAR-001", about(Set.of("second", "first")), KNOWN).row();
        assertEquals(Status.RAISED, row.status());
        assertEquals(List.of("first", "second"), row.themes());
        assertEquals("Because the rule says so, we cannot share, which blocks the saving.", row.statement().words());
    }

    @Test
    void a_barrier_stands_in_the_way_of_a_theme_there_is() {
        assertEquals(List.of("themes"), refusedFields(about(Set.of("third"))));
        assertEquals(List.of("themes"), refusedFields(about(Set.of())));
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        assertEquals(List.of("title", "because", "weCannot", "whichBlocks", "category", "level", "themes"), refusedFields(new RaiseBarrier(null, null, null, null, null, null, null, null, null)));
    }

    private static RaiseBarrier about(Set<String> themes) {
        return new RaiseBarrier(null, "No sharing", "the rule says so", "share", "the saving", Category.LEGISLATION, Level.COUNTY, themes, null);
    }

    private static List<String> refusedFields(RaiseBarrier command) {
        return assertThrows(InvalidInput.class, () -> new Barrier("BAR-001", command, KNOWN)).violations().stream().map(Violation::field).toList();
    }
}
