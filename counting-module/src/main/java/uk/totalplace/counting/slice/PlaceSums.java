package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.totalplace.common.database.Database;

/** What all released returns come to together. A return leaves before its sums change and comes in again after, both in the transaction that changes it. */
@Dependent
class PlaceSums {
    private static final String KEY = "pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other";
    private static final String MOVED = "merge into counting.expenditure_place_sum t using (select s.pair, s.start_year, s.phase = p.phase as phase_counted, s.basis = p.basis as basis_counted, s.phase, s.basis, s.nature, s.flow, s.one, s.other, s.pence, s.line_count,"
            + " case when p.synthetic then 1 else 0 end as synthetic from counting.expenditure_sum s join counting.expenditure_placed p on p.organisation_code = s.organisation_code and p.start_year = s.start_year where s.organisation_code = ? and s.start_year = ?) g"
            + " on t.pair = g.pair and t.start_year = g.start_year and t.phase_counted = g.phase_counted and t.basis_counted = g.basis_counted and t.phase = g.phase and t.basis = g.basis and t.nature = g.nature and t.flow = g.flow and t.one = g.one and t.other = g.other";

    @Inject
    private Database database;

    void leave(String organisation, int startYear) {
        database.update(MOVED + " when matched and t.return_count = 1 then delete when matched then update set pence = t.pence - g.pence, line_count = t.line_count - g.line_count, return_count = t.return_count - 1,"
                + " synthetic_count = t.synthetic_count - g.synthetic", organisation, startYear);
        database.update("delete from counting.expenditure_placed where organisation_code = ? and start_year = ?", organisation, startYear);
    }

    /** Nothing comes in of a return that is not released. */
    void enter(String organisation, int startYear) {
        database.update("insert into counting.expenditure_placed (organisation_code, start_year, phase, basis, synthetic) select organisation_code, start_year, phase, basis, synthetic from counting.expenditure_return"
                + " where organisation_code = ? and start_year = ? and released", organisation, startYear);
        database.update(MOVED + " when matched then update set pence = t.pence + g.pence, line_count = t.line_count + g.line_count, return_count = t.return_count + 1, synthetic_count = t.synthetic_count + g.synthetic"
                + " when not matched then insert (" + KEY + ", pence, line_count, return_count, synthetic_count) values (g.pair, g.start_year, g.phase_counted, g.basis_counted, g.phase, g.basis, g.nature, g.flow, g.one, g.other, g.pence, g.line_count, 1, g.synthetic)", organisation, startYear);
    }
}
