package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.intake.ChangedSince;
import uk.totalplace.counting.expenditure.ReturnTotals;
import uk.totalplace.counting.slice.Sums;

/** What returns were before an upload: whether they were released, and which lines made way for it; and the way back, whole or not at all. */
@Dependent
class ReturnBefore {
    /** Uploads that were taken after one and told the same body and year. The numbers of uploads do not say it: a file that was only checked may be taken after a later one. */
    private static final String TAKEN_LATER = " from counting.expenditure_told l join counting.expenditure_told m on m.organisation_code = l.organisation_code and m.start_year = l.start_year and l.taking > m.taking where m.import_run = ?";

    @Inject
    private Database database;
    @Inject
    private Sums sums;
    @Inject
    private ReturnTotals totals;

    /** The lines of an upload have come: what changes a return takes it out of sight of others until it is released again. */
    void keepAndRecount(long run) {
        for (Touched touched : touched(run)) {
            database.update("insert into counting.expenditure_before (import_run, start_year, released) select cast(? as bigint), start_year, released from counting.expenditure_return where organisation_code = ? and start_year = ?", run,
                    touched.organisation(), touched.startYear());
            database.update("update counting.expenditure_return set released = false where organisation_code = ? and start_year = ?", touched.organisation(), touched.startYear());
            totals.recount(touched.organisation(), touched.startYear());
        }
    }

    /** A return that a run has changed; its body may be another by now, since later years pass to a successor. */
    private record Touched(String organisation, int startYear) {
    }

    private List<Touched> touched(long run) {
        return database.query(row -> new Touched(row.getString(1), row.getInt(2)), "select distinct organisation_code, start_year from counting.expenditure_line where import_run = ? or superseded_by = ?", run, run);
    }

    /** @throws ChangedSince when a later upload told the same years and phases, even if it found everything there already */
    void putBack(long run) {
        sums.takeTurn();
        List<String> later = database.query(row -> "upload %d says %d".formatted(row.getLong(1), row.getLong(2)), "select i.id, i.lines_taken + i.lines_unchanged from common.import_run i where exists (select 1" + TAKEN_LATER
                + " and l.phase = m.phase and l.import_run = i.id) order by i.id", run);
        if (!later.isEmpty()) {
            throw ChangedSince.restedOn(later);
        }
        List<Touched> touched = touched(run);
        database.update("delete from counting.expenditure_line where import_run = ?", run);
        database.update("update counting.expenditure_line set superseded_by = null where superseded_by = ?", run);
        for (Touched one : touched) {
            sayReleasedAgain(run, one);
            totals.recount(one.organisation(), one.startYear());
        }
        database.update("delete from counting.expenditure_before where import_run = ?", run);
        database.update("delete from counting.expenditure_told where import_run = ?", run);
    }

    /**
     * As it was before the run, as if the run had never been. Where later uploads of other phases changed the return too, the first of them now finds what the run had found; and what the run had replaced without it ever
     * having been released is not shown by any that came after.
     */
    private void sayReleasedAgain(long run, Touched one) {
        Optional<Boolean> before = database.query(row -> row.getBoolean(1), "select released from counting.expenditure_before where import_run = ? and start_year = ?", run, one.startYear()).stream().findFirst();
        if (before.isEmpty()) {
            return;
        }
        boolean released = before.get();
        List<Long> later = database.query(row -> row.getLong(1), "select l.import_run, min(l.taking)" + TAKEN_LATER + " and l.start_year = ? group by l.import_run order by 2", run, one.startYear());
        if (later.isEmpty() || !released) {
            database.update("update counting.expenditure_return set released = ? where organisation_code = ? and start_year = ?", released, one.organisation(), one.startYear());
        }
        for (long each : released ? later.stream().limit(1).toList() : later) {
            database.update("update counting.expenditure_before set released = ? where import_run = ? and start_year = ?", released, each, one.startYear());
        }
    }
}
