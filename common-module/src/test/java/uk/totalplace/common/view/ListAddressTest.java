package uk.totalplace.common.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.InvalidInput;

class ListAddressTest {

    @Test
    void filters_are_sorted_and_what_asks_for_nothing_is_left_out() {
        assertEquals("/a/b.xhtml?area=E07000114&text=town+hall", ListAddress.of("/a/b.xhtml", "?text=town%20hall&area=E07000114&first=50&tenure=&tenure=%20").href());
    }

    @Test
    void several_values_of_one_filter_keep_their_order() {
        assertEquals("columns=TOWN&columns=COST", ListAddress.of("/list.xhtml", "columns=TOWN&columns=COST&columns=TOWN").query());
    }

    @Test
    void cleaning_twice_changes_nothing() {
        String once = ListAddress.of("/list.xhtml", "text=a%26b%3Dc&x=%C3%A9").query();
        assertEquals(once, ListAddress.of("/list.xhtml", once).query());
    }

    @Test
    void a_list_without_filters_is_a_view_too() {
        assertEquals("/figures", ListAddress.of("/figures", null).href());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//host/x", "http://host/", "/a/../b", "/a?b", "/a\\b", "/api/v1/x", "/a b", "/login.xhtml", "/a#b", "javascript:alert(1)"})
    void what_is_no_page_of_the_portal_is_refused(String path) {
        assertThrows(InvalidInput.class, () -> ListAddress.of(path, ""));
    }

    @Test
    void filters_that_cannot_be_read_or_are_too_long_are_refused() {
        assertThrows(InvalidInput.class, () -> ListAddress.of("/list.xhtml", "text=%zz"));
        assertThrows(InvalidInput.class, () -> ListAddress.of("/list.xhtml", "text=" + "a".repeat(1001)));
    }
}
