package uk.totalplace.common.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeysetTest {
    private final Keyset latest = Keyset.by("p.paid_on", "date").then("p.line", "bigint");

    @Test
    void all_columns_go_one_way_so_that_an_index_is_read_from_either_end() {
        assertEquals("p.paid_on desc, p.line desc", latest.order(true));
        assertEquals("p.paid_on, p.line", latest.order(false));
    }

    @Test
    void what_comes_after_a_row_is_said_of_all_columns_together() {
        assertEquals("(p.paid_on, p.line) < (cast(? as date), cast(? as bigint))", latest.after(true));
        assertEquals("(p.paid_on, p.line) > (cast(? as date), cast(? as bigint))", latest.after(false));
    }
}
