package uk.totalplace.barriers.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Statement SHARING = new Statement("the rule, as it stands, says so", "share", "the saving");

    @Test
    void a_statement_reads_as_one_sentence_and_is_read_back_from_it() {
        assertEquals("Because the rule, as it stands, says so, we cannot share, which blocks the saving.", SHARING.words());
        assertEquals(Optional.of(SHARING), Statement.parse(SHARING.words()));
    }

    @Test
    void commas_full_stop_and_capitals_do_not_matter() {
        assertEquals(Optional.of(SHARING), Statement.parse(" because the rule, as it stands, says so we cannot share which blocks the saving "));
    }

    @Test
    void a_sentence_without_all_three_parts_is_not_a_statement() {
        assertEquals(Optional.empty(), Statement.parse("Because the rule says so, we cannot share."));
        assertEquals(Optional.empty(), Statement.parse(null));
    }
}
