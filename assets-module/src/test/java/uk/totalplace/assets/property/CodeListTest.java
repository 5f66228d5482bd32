package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeListTest {

    @Test
    void a_word_is_known_in_any_case_and_spacing() {
        assertEquals(Optional.of("Land Only"), CodeList.HOLDING_TYPE.proper("  land   ONLY "));
    }

    @Test
    void an_alias_means_its_word() {
        assertEquals(Optional.of("Freehold"), CodeList.TENURE_TYPE.proper("FH"));
        assertEquals(Optional.of("OSGB36"), CodeList.COORDINATE_SYSTEM.proper("EPSG:27700"));
    }

    @Test
    void a_word_that_is_not_in_the_list_is_not_guessed() {
        assertTrue(CodeList.TENURE_TYPE.proper("Freeholder").isEmpty());
    }

    @Test
    void every_proper_word_means_itself() {
        for (CodeList list : CodeList.values()) {
            list.all().forEach(word -> assertEquals(Optional.of(word), list.proper(word), list.name()));
        }
    }
}
