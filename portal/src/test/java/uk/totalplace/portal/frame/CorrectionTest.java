package uk.totalplace.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.portal.frame.Correction.Difference;

class CorrectionTest {
    private static final List<FormField> FIELDS = List.of(FormField.text("name", "Name"), FormField.text("town", "Town"), FormField.tick("open", "Open"));

    private static SavedState state(int version, String name, String town, boolean open) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("town", town);
        fields.put("open", open);
        return new SavedState(version, null, name, fields);
    }

    private static Correction opened() {
        Correction correction = new Correction();
        correction.open(state(1, "Hall", "Ashford", false));
        return correction;
    }

    @Test
    void a_field_that_both_changed_shows_what_it_was_and_both_values_and_waits_for_a_choice() {
        Correction correction = opened();
        correction.fields().put("name", "My hall");
        assertTrue(correction.meets(FIELDS, state(2, "Their hall", "Ashford", false)));
        assertEquals(List.of(new Difference("name", "Name", "Hall", "Their hall", "My hall", "Their hall")), correction.getDifferences());
        assertEquals(List.of("Name"), correction.settle());
        correction.getChoices().put("name", Correction.THEIRS);
        assertEquals(List.of(), correction.settle());
        assertEquals("Their hall", correction.fields().get("name"));
        assertEquals(2, correction.version());
    }

    @Test
    void what_only_the_other_changed_is_theirs_unless_the_person_says_otherwise() {
        Correction correction = opened();
        assertTrue(correction.meets(FIELDS, state(2, "Hall", null, true)));
        assertEquals(List.of("missing", "Yes"), correction.getDifferences().stream().map(Difference::theirs).toList());
        assertEquals(List.of(), correction.settle());
        assertEquals(null, correction.fields().get("town"));
        assertEquals(true, correction.fields().get("open"));
    }

    @Test
    void what_only_the_person_changed_needs_no_choice_and_stays() {
        Correction correction = opened();
        correction.fields().put("town", "Dover");
        assertFalse(correction.meets(FIELDS, state(7, "Hall", "Ashford", false)));
        assertEquals("Dover", correction.fields().get("town"));
        assertEquals(7, correction.version());
    }

    @Test
    void two_who_typed_the_same_have_nothing_to_choose() {
        Correction correction = opened();
        correction.fields().put("name", " Big hall ");
        assertFalse(correction.meets(FIELDS, state(2, "Big hall", "Ashford", false)));
    }

    @Test
    void a_third_editor_is_compared_with_what_the_second_saw_last() {
        Correction correction = opened();
        correction.fields().put("name", "My hall");
        correction.meets(FIELDS, state(2, "Their hall", "Ashford", false));
        correction.chooseAll(Correction.MINE);
        correction.settle();
        assertTrue(correction.meets(FIELDS, state(3, "A third hall", "Ashford", false)));
        assertEquals("Their hall", correction.getDifferences().get(0).was());
    }
}
