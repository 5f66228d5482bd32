package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class EditableFieldTest {
    private static final LocalDateTime THEN = LocalDateTime.of(2010, 4, 8, 9, 0);

    @Test
    void a_listed_field_takes_only_a_word_of_its_list_or_nothing() {
        assertEquals("Leasehold", EditableField.TENURE.value(" Leasehold "));
        assertNull(EditableField.TENURE.value(" "));
        assertThrows(InvalidInput.class, () -> EditableField.TENURE.value("Borrowed"));
    }

    @Test
    void a_free_field_takes_text_up_to_the_length_of_its_column() {
        assertEquals("Depot", EditableField.FUNCTION.value("Depot"));
        assertThrows(InvalidInput.class, () -> EditableField.FUNCTION.value("x".repeat(501)));
    }

    @Test
    void a_property_is_released_or_not_and_nothing_else() {
        assertEquals(true, EditableField.RELEASED.value("Released"));
        assertEquals(false, EditableField.RELEASED.value("Not released"));
        assertThrows(InvalidInput.class, () -> EditableField.RELEASED.value(null));
    }

    @Test
    void every_field_is_a_column_of_the_register_and_has_a_name() {
        Arrays.stream(EditableField.values()).filter(field -> field != EditableField.RELEASED).forEach(field -> assertNotEquals(-1, PropertyDetails.COLUMNS.indexOf(field.column()), field::name));
        Arrays.stream(EditableField.values()).forEach(field -> assertNotEquals(null, field.label(), field::name));
    }

    @Test
    void a_field_that_no_list_names_is_refused_in_words() {
        assertThrows(InvalidInput.class, () -> EditableField.named("uprn"));
    }

    @Test
    void the_history_says_a_bulk_edit_and_its_undoing_in_sentences() {
        PropertyDeed deed = new PropertyDeed(null, null, true, "tenure_type", "Leasehold", 1200, "Freehold", THEN, "Asha", THEN.plusDays(1), "Ben");
        assertEquals(List.of("changed Tenure from Freehold to Leasehold, in a bulk edit of 1,200 properties", "undid the bulk edit of Tenure"), deed.history().stream().map(HistoryEntry::sentence).toList());
        assertEquals(List.of("Asha", "Ben"), deed.history().stream().map(HistoryEntry::by).toList());
    }

    @Test
    void the_history_says_an_upload_that_was_undone() {
        PropertyDeed deed = new PropertyDeed(7L, "list.csv", true, null, null, 2, null, THEN, "Asha", THEN.plusDays(1), "Ben");
        assertEquals(List.of("brought it up to date from list.csv", "undid the upload of list.csv"), deed.history().stream().map(HistoryEntry::sentence).toList());
    }
}
