package uk.totalplace.common.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.InvalidInput;

class RecordRefTest {
    @Test
    void a_ref_is_written_as_the_audit_log_writes_its_subjects() {
        assertEquals("barrier:BAR-001", new RecordRef("barrier", "BAR-001").toString());
    }

    @Test
    void only_the_first_colon_parts_kind_and_code() {
        assertEquals(new RecordRef("property", "E07000114/A:1"), RecordRef.parse("property:E07000114/A:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BAR-001", "barrier:", ":BAR-001", "Barrier:1", "a b:1"})
    void what_lacks_a_kind_or_a_code_points_nowhere(String text) {
        assertThrows(InvalidInput.class, () -> RecordRef.parse(text));
    }
}
