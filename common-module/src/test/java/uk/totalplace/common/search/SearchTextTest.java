package uk.totalplace.common.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MARGATE library         | Library, Margate
            marg lib                | Library, Margate
            parks and gardens       | Parks & Gardens
            parks & gardens         | Parks and Gardens
            cafe                    | Café Zoë
            ZOË                     | cafe zoe
            st peters               | St. Peter’s Church
            bar 001                 | BAR-001
            bar-001                 | BAR-001 The rent stays with the owner
            """)
    void a_text_is_found_whatever_its_case_accents_punctuation_and_order(String typed, String text) {
        assertTrue(SearchText.of(typed).isIn(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            library ramsgate        | Library, Margate
            gate                    | Library, Margate
            brary                   | Library
            """)
    void every_word_must_begin_a_word_of_the_text(String typed, String text) {
        assertFalse(SearchText.of(typed).isIn(text));
    }

    @Test
    void words_may_stand_in_different_texts_of_one_record() {
        assertTrue(SearchText.of("library ct9").isIn("Library", null, "CT9 1XZ"));
    }

    @Test
    void what_holds_no_word_searches_for_nothing() {
        assertTrue(SearchText.of(null).isEmpty());
        assertTrue(SearchText.of(" -- % _ ").isEmpty());
        assertEquals("1 = 0", SearchText.of("%").condition("text"));
    }

    @Test
    void patterns_have_no_wildcard_of_the_person_who_typed() {
        assertEquals(List.of("% 50%", "% of%", "% it%"), SearchText.of("50%_of\\it").patterns());
    }

    @Test
    void only_the_first_eight_words_count() {
        assertEquals(8, SearchText.of("a b c d e f g h i j").patterns().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marg            | Library, Margate       | Library, [Marg]ate
            lib marg        | Library, Margate       | [Lib]rary, [Marg]ate
            cafe            | The Café               | The [Café]
            peters          | St Peter’s Church      | St [Peter’s] Church
            youth           | Family & youth hub     | Family & [youth] hub
            b               | <b>Bold</b>            | <[b]>[B]old</[b]>
            and             | Parks & gardens        | Parks & gardens
            gate            | Margate                | Margate
            """)
    void the_words_that_were_searched_for_are_marked(String typed, String text, String marked) {
        assertEquals(marked, SearchText.of(typed).marked(text).stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining()));
    }

    @Test
    void a_reference_is_compared_without_case_blanks_and_hyphens() {
        assertEquals("bar001", SearchText.of(" BAR-001 ").reference());
        assertEquals("ct91xz", SearchText.of("ct9 1xz").reference());
    }
}
