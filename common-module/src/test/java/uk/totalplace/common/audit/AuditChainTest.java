package uk.totalplace.common.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the chain that need no database; cutting it in one is a system test. */
class AuditChainTest {
    private static final List<Change> CHANGES = List.of(new Change("tenure", "Freehold", "Leasehold"));

    private static AuditEntry entry(long id, String subject) {
        AuditEntry entry = new AuditEntry("officer", subject, "changed", null, CHANGES);
        set(entry, "id", id);
        return entry;
    }

    /** What somebody with access to the database can do to a row, and what JPA does to an id. */
    private static void set(Object row, String field, Object value) {
        try {
            Field column = row.getClass().getDeclaredField(field);
            column.setAccessible(true);
            column.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_entry_is_as_it_was_written_until_somebody_touches_it() {
        AuditEntry entry = entry(1, "property:A");
        assertEquals(entry.contentHash(), entry.hashOfContent(CHANGES));
        for (String field : List.of("actor", "subject", "deed", "detail")) {
            AuditEntry touched = entry(1, "property:A");
            set(touched, field, "something else");
            assertNotEquals(touched.contentHash(), touched.hashOfContent(CHANGES), field);
        }
    }

    @Test
    void a_change_that_was_altered_added_or_taken_away_is_seen() {
        AuditEntry entry = entry(1, "property:A");
        assertNotEquals(entry.contentHash(), entry.hashOfContent(List.of(new Change("tenure", "Freehold", "Freehold"))));
        assertNotEquals(entry.contentHash(), entry.hashOfContent(List.of()));
    }

    @Test
    void seals_number_without_a_gap_from_one() {
        AuditSeal first = after(null, entry(7, "a"));
        AuditSeal second = after(first, entry(9, "b"));
        assertEquals(List.of(1L, 2L), List.of(first.number(), second.number()));
        assertEquals(List.of(7L, 9L), List.of(first.entryId(), second.entryId()));
    }

    @Test
    void each_link_holds_all_before_it_so_that_a_gap_breaks_the_chain() {
        AuditEntry a = entry(1, "a");
        AuditEntry b = entry(2, "b");
        AuditEntry c = entry(3, "c");
        AuditSeal whole = after(after(after(null, a), b), c);
        AuditSeal gap = after(after(null, a), c);
        assertNotEquals(whole.chainHash(), gap.chainHash());
        assertEquals(whole.chainHash(), AuditSeal.link(after(after(null, a), b).chainHash(), 3, c.contentHash()));
    }

    @Test
    void the_order_and_the_number_are_part_of_the_link() {
        String content = entry(1, "a").contentHash();
        assertNotEquals(AuditSeal.link("before", 1, content), AuditSeal.link("before", 2, content));
        assertNotEquals(AuditSeal.link("before", 1, content), AuditSeal.link("other", 1, content));
    }

    private static AuditSeal after(AuditSeal last, AuditEntry entry) {
        return AuditSeal.after(last, entry.id(), entry.contentHash());
    }
}
