package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ImportRunTest {

    private static ImportRun run(ImportMode mode) {
        return new ImportRun(new SubmitFile("a.set", "KCC", "C:\\files\\list.csv", mode, false), "asha");
    }

    private static ImportRun read(ImportMode mode, long lines, long refused) {
        ImportRun run = run(mode);
        run.begin();
        run.advance(lines, refused, 1, 0, 100);
        return run;
    }

    private static ImportRun ended(ImportMode mode, long lines, long refused, long unchanged) {
        ImportRun run = read(mode, lines, refused);
        run.end(new Settlement(lines - refused - unchanged, unchanged, 100 * (lines - refused), 100 * unchanged));
        return numbered(run);
    }

    /** A sheet has a number, which only the database gives. */
    private static ImportRun numbered(ImportRun run) {
        try {
            var id = ImportRun.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(run, 7L);
            return run;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void addsUp(ImportSheet sheet) {
        assertEquals(sheet.linesRead(), sheet.linesTaken() + sheet.linesUnchanged() + sheet.linesRefused());
    }

    @Test
    void a_dry_run_ends_checked_with_the_counters_a_real_run_gives() {
        ImportSheet dry = ended(ImportMode.DRY_RUN, 10, 2, 3).sheet();
        ImportSheet real = ended(ImportMode.VALID_LINES, 10, 2, 3).sheet();
        assertEquals(ImportStatus.CHECKED, dry.status());
        assertEquals(ImportStatus.COMMITTED, real.status());
        assertEquals(5, dry.linesTaken());
        assertEquals(real.linesTaken(), dry.linesTaken());
        addsUp(dry);
        addsUp(real);
    }

    @Test
    void all_or_nothing_takes_nothing_when_a_line_is_refused() {
        assertFalse(read(ImportMode.ALL_OR_NOTHING, 10, 1).wouldCommit());
        ImportSheet sheet = ended(ImportMode.ALL_OR_NOTHING, 10, 1, 0).sheet();
        assertEquals(ImportStatus.REFUSED, sheet.status());
        assertEquals(0, sheet.linesTaken());
        assertEquals(0, sheet.amountPence(), "What was not taken has an amount");
        assertEquals(300, ended(ImportMode.ALL_OR_NOTHING, 10, 1, 3).sheet().amountPence(), "The amount is of the lines that are here");
        assertEquals(900, ended(ImportMode.DRY_RUN, 10, 1, 3).sheet().amountPence());
    }

    @Test
    void all_or_nothing_takes_all_when_no_line_is_refused() {
        assertTrue(read(ImportMode.ALL_OR_NOTHING, 10, 0).wouldCommit());
    }

    @Test
    void a_repeat_refused_later_counts_as_refused() {
        ImportRun run = read(ImportMode.ALL_OR_NOTHING, 10, 0);
        run.refuseFurther(1);
        assertFalse(run.wouldCommit());
    }

    @Test
    void a_run_that_begins_again_begins_from_nothing() {
        ImportRun run = numbered(read(ImportMode.DRY_RUN, 10, 2));
        run.begin();
        assertEquals(0, run.sheet().linesRead());
        assertEquals(0, run.sheet().linesRefused());
        assertEquals(0, run.sheet().linesSkipped());
    }

    @Test
    void an_attempt_that_was_taken_over_no_longer_counts() {
        ImportRun run = run(ImportMode.DRY_RUN);
        run.begin();
        assertTrue(run.isAt(1));
        run.begin();
        assertFalse(run.isAt(1));
        assertTrue(run.isAt(2));
    }

    @Test
    void an_ended_run_is_not_under_way_and_takes_no_more() {
        ImportRun run = ended(ImportMode.DRY_RUN, 10, 0, 0);
        assertFalse(run.isUnderWay());
        assertFalse(run.isAt(1));
    }

    @Test
    void a_run_that_breaks_down_again_and_again_fails() {
        ImportRun run = numbered(run(ImportMode.DRY_RUN));
        for (int i = 0; i < ImportRun.MOST_ATTEMPTS; i++) {
            assertTrue(run.begin());
        }
        assertFalse(run.begin());
        assertEquals(ImportStatus.FAILED, run.sheet().status());
    }

    @Test
    void only_a_checked_run_can_be_taken() {
        ended(ImportMode.DRY_RUN, 10, 2, 0).goOn(ImportMode.VALID_LINES);
        ended(ImportMode.ALL_OR_NOTHING, 10, 2, 0).goOn(ImportMode.VALID_LINES);
        assertThrows(ImportRefusal.class, () -> run(ImportMode.DRY_RUN).goOn(ImportMode.VALID_LINES));
        assertThrows(ImportRefusal.class, () -> ended(ImportMode.VALID_LINES, 10, 0, 0).goOn(ImportMode.VALID_LINES));
        ImportRun unreadable = run(ImportMode.DRY_RUN);
        unreadable.begin();
        unreadable.refuseWhole();
        assertThrows(ImportRefusal.class, () -> unreadable.goOn(ImportMode.VALID_LINES));
    }

    @Test
    void a_taken_run_is_undone_once_and_never_checked_again() {
        ImportRun run = ended(ImportMode.VALID_LINES, 10, 0, 0);
        assertThrows(ImportRefusal.class, run::checkAgain);
        run.undone();
        assertThrows(ImportRefusal.class, run::undone);
        assertThrows(ImportRefusal.class, run::checkAgain);
    }

    @Test
    void a_file_refused_as_a_whole_can_be_checked_again_once_its_columns_are_mended() {
        ImportRun run = run(ImportMode.ALL_OR_NOTHING);
        run.begin();
        run.advance(5, 0, 0, 0, 50);
        run.refuseWhole();
        assertEquals(0, numbered(run).sheet().linesRead());
        run.checkAgain();
        assertEquals(ImportMode.DRY_RUN, run.sheet().mode());
        assertTrue(run.isUnderWay());
    }

    @Test
    void a_file_is_called_by_its_last_name_only() {
        assertEquals("list.csv", numbered(run(ImportMode.DRY_RUN)).sheet().fileName());
    }
}
