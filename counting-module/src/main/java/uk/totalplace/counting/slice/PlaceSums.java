package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.database.Database;

/** What all released returns come to together. A return leaves before its sums change and comes in again after, both in the transaction that changes it. */
@Dependent
class PlaceSums {
    private static final String KEY = "pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other";
    /** What decides which row of all takes one of the return is said of that row alone, so that a database without statistics of a new return still finds each by its whole key. */
    private static final String MOVED = "merge into counting.expenditure_place_sum t using (select s.pair, s.start_year, s.phase = cast(? as varchar(10)) as phase_counted, s.basis = cast(? as varchar(15)) as basis_counted, s.phase, s.basis, s.nature, s.flow, s.one, s.other, s.pence,"
            + " s.line_count, cast(? as integer) as synthetic from counting.expenditure_sum s where s.organisation_code = ? and s.start_year = ?) g"
            + " on t.pair = g.pair and t.start_year = g.start_year and t.phase_counted = g.phase_counted and t.basis_counted = g.basis_counted and t.phase = g.phase and t.basis = g.basis and t.nature = g.nature and t.flow = g.flow and t.one = g.one and t.other = g.other";
    private static final String OF_A_RETURN = " where organisation_code = ? and start_year = ?";

    @Inject
    private Database database;

    /** How a return counts among the others. */
    private record Placed(String phase, String basis, boolean synthetic) {
    }

    void leave(String organisation, int startYear) {
        placed("counting.expenditure_placed", "", organisation, startYear).ifPresent(placed -> {
            move(placed, " when matched and t.return_count = 1 then delete when matched then update set pence = t.pence - g.pence, line_count = t.line_count - g.line_count, return_count = t.return_count - 1, synthetic_count = t.synthetic_count - g.synthetic", organisation, startYear);
            database.update("delete from counting.expenditure_placed" + OF_A_RETURN, organisation, startYear);
        });
    }

    /** Nothing comes in of a return that is not released. */
    void enter(String organisation, int startYear) {
        placed("counting.expenditure_return", " and released", organisation, startYear).ifPresent(placed -> {
            database.update("insert into counting.expenditure_placed (organisation_code, start_year, phase, basis, synthetic) values (?, ?, ?, ?, ?)", organisation, startYear, placed.phase(), placed.basis(), placed.synthetic());
            move(placed, " when matched then update set pence = t.pence + g.pence, line_count = t.line_count + g.line_count, return_count = t.return_count + 1, synthetic_count = t.synthetic_count + g.synthetic"
                    + " when not matched then insert (" + KEY + ", pence, line_count, return_count, synthetic_count) values (g.pair, g.start_year, g.phase_counted, g.basis_counted, g.phase, g.basis, g.nature, g.flow, g.one, g.other, g.pence, g.line_count, 1, g.synthetic)", organisation, startYear);
        });
    }

    private Optional<Placed> placed(String table, String which, String organisation, int startYear) {
        return database.query(row -> new Placed(row.getString(1), row.getString(2), row.getBoolean(3)), "select phase, basis, synthetic from " + table + OF_A_RETURN + which, organisation, startYear).stream().findFirst();
    }

    private void move(Placed placed, String how, String organisation, int startYear) {
        database.update(MOVED + how, placed.phase(), placed.basis(), placed.synthetic() ? 1 : 0, organisation, startYear);
    }
}
