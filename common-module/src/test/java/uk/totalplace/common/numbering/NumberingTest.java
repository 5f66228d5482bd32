package uk.totalplace.common.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class NumberingTest {
    private final Numbering numbering = new Numbering("BAR");

    @Test
    void references_are_handed_out_one_after_another() {
        assertEquals("BAR-001", numbering.next());
        assertEquals("BAR-002", numbering.next());
    }

    @Test
    void a_reference_that_was_brought_along_is_not_handed_out_again() {
        assertEquals("BAR-008", numbering.taken("BAR-008"));
        assertEquals("BAR-003", numbering.taken("BAR-003"));
        assertEquals("BAR-009", numbering.next());
    }

    @Test
    void a_reference_of_another_form_is_refused() {
        assertThrows(InvalidInput.class, () -> numbering.taken("B-1"));
        assertThrows(InvalidInput.class, () -> numbering.taken("BAR-1"));
        assertThrows(InvalidInput.class, () -> numbering.taken("BAR-000"));
    }
}
