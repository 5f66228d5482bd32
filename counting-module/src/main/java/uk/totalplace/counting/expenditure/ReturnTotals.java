package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.slice.Sums;

/** Makes a return say what its lines come to. */
@Dependent
public class ReturnTotals {
    private static final String LINES = " from counting.expenditure_line where organisation_code = ? and start_year = ? and superseded_by is null";
    private static final String MADE_UP = " exists (select 1" + LINES + " and exists (select 1 from common.import_run i where i.id = import_run and i.synthetic))";
    /** What a total is that was only stated; of which basis it was nobody said, so lines of an outturn on any basis take its place. */
    private static final Counted STATED = new Counted(Phase.OUTTURN, Basis.BY_BODY);

    @Inject
    private Database database;
    @Inject
    private Sums sums;

    /** What of a return is counted: the surest phase that its lines have, and of that the first basis; they are never added. */
    private record Counted(Phase phase, Basis basis) {
    }

    /**
     * Sums a return up from its lines as they stand in this transaction; it is made up when one of their files is. A stated total is an outturn: it stands until there are lines of one. Without either there is no return.
     */
    public void recount(String organisation, int startYear) {
        List<Counted> told = database.query(row -> new Counted(Phase.valueOf(row.getString(1)), Basis.valueOf(row.getString(2))), "select distinct phase, basis" + LINES, organisation, startYear);
        boolean stated = database.count("select count(*) from counting.expenditure_return where organisation_code = ? and start_year = ? and stated_pence is not null", organisation, startYear) > 0;
        if (stated && told.stream().noneMatch(lines -> lines.phase() == STATED.phase())) {
            database.update("update counting.expenditure_return set gross_pence = stated_pence, phase = ?, basis = ?, line_count = 0, estimated = false, synthetic = (stated_synthetic or" + MADE_UP + "), version = version + 1 where organisation_code = ? and start_year = ?",
                    STATED.phase().name(), STATED.basis().name(), organisation, startYear, organisation, startYear);
        } else if (told.isEmpty()) {
            database.update("delete from counting.expenditure_return where organisation_code = ? and start_year = ?", organisation, startYear);
        } else {
            count(organisation, startYear, told.stream().min(Comparator.comparing(Counted::phase).thenComparing(Counted::basis)).orElseThrow());
        }
        sums.refresh(organisation, startYear);
    }

    private void count(String organisation, int startYear, Counted counted) {
        database.update("insert into counting.expenditure_return (organisation_code, start_year, gross_pence, synthetic, released, version) select cast(? as varchar(40)), cast(? as integer), 0, false, false, 0"
                + " where not exists (select 1 from counting.expenditure_return r where r.organisation_code = ? and r.start_year = ?)", organisation, startYear, organisation, startYear);
        database.update("update counting.expenditure_return set gross_pence = (select coalesce(sum(pence), 0)" + LINES + " and phase = ? and basis = ? and flow = 'GROSS'), line_count = (select count(*)" + LINES + " and part = 1), estimated = exists (select 1" + LINES + " and phase = ? and basis = ? and flow = 'GROSS' and quality <> 'ACTUAL'),"
                + " phase = ?, basis = ?, synthetic = (" + MADE_UP + "), version = version + 1 where organisation_code = ? and start_year = ?",
                organisation, startYear, counted.phase().name(), counted.basis().name(), organisation, startYear, organisation, startYear, counted.phase().name(), counted.basis().name(),
                counted.phase().name(), counted.basis().name(), organisation, startYear, organisation, startYear);
    }
}
