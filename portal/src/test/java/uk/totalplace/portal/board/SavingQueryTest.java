package uk.totalplace.portal.board;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.common.InvalidInput;

class SavingQueryTest {
    @Test
    void the_ledger_is_sorted_by_what_the_answers_call_their_fields() {
        for (Map.Entry<String, String> name : Map.of("highPence", "HIGH", "lowPence", "LOW", "kind", "KIND", "statusSince", "SINCE", "startsOn", "STARTS_ON", "SINCE", "SINCE").entrySet()) {
            SavingFilter filter = filter(name.getKey() + ",desc");
            assertEquals(name.getValue() + " true", filter.sort() + " " + filter.descending());
            assertDoesNotThrow(() -> SavingQuery.refuseUnknownSort(name.getKey() + ",desc"));
        }
        assertDoesNotThrow(() -> SavingQuery.refuseUnknownSort(null));
    }

    @Test
    void an_order_there_is_not_is_refused_in_words_and_a_page_falls_back() {
        assertTrue(assertThrows(InvalidInput.class, () -> SavingQuery.refuseUnknownSort("colour")).getMessage().contains("does not sort by “colour”, but by ref, title"));
        assertTrue(assertThrows(InvalidInput.class, () -> SavingQuery.refuseUnknownSort("ref,sideways")).getMessage().contains("asc or desc"));
        assertEquals("REF", filter("colour").sort().name());
    }

    private static SavingFilter filter(String sort) {
        return SavingQuery.filter(Map.of("sort", sort)::get);
    }
}
