package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.Dimension;

/** Keeps the sums of returns true. */
@Dependent
public class Sums {
    private static final String KEPT = "start_year, organisation_code, phase, basis, nature, flow";
    private static final String INTO = "insert into counting.expenditure_sum (pair, " + KEPT + ", one, other, pence, line_count) ";

    @Inject
    private Database database;

    /** Sums a return up again, in the caller's transaction: its lines, or, where only a total was stated, that, of which nothing else is said. */
    public void refresh(String organisation, int startYear) {
        database.update("delete from counting.expenditure_sum where organisation_code = ? and start_year = ?", organisation, startYear);
        for (Pair pair : Pair.all()) {
            String one = said(pair.one());
            String other = said(pair.other());
            database.update(INTO + "select cast(? as integer), " + KEPT + ", " + one + ", " + other + ", sum(pence), count(*) from counting.expenditure_line where organisation_code = ? and start_year = ? and superseded_by is null"
                    + " group by " + KEPT + ", " + one + ", " + other, pair.number(), organisation, startYear);
            database.update(INTO + "select cast(? as integer), start_year, organisation_code, phase, basis, 'REVENUE', 'GROSS', '" + Dimension.NOT_SAID + "', '" + Dimension.NOT_SAID
                    + "', gross_pence, 0 from counting.expenditure_return where organisation_code = ? and start_year = ? and line_count = 0", pair.number(), organisation, startYear);
        }
    }

    /** Functions are summed by division. */
    private static String said(Dimension dimension) {
        return switch (dimension) {
            case COFOG -> "substring(cofog, 1, 2)";
            case AREA -> "area_code";
            default -> dimension.name().toLowerCase(Locale.ROOT);
        };
    }
}
