package uk.totalplace.counting.slice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Turns;
import uk.totalplace.counting.dimension.Dimension;

/** Keeps the sums of returns true. */
@Dependent
public class Sums {
    private static final String KEPT = "start_year, organisation_code, phase, basis, nature, flow";
    private static final String INTO = "insert into counting.expenditure_sum (pair, " + KEPT + ", one, other, pence, line_count) ";

    @Inject
    private Database database;
    @Inject
    private Turns turns;
    @Inject
    private PlaceSums place;

    /** Waits until nobody else changes a return; to be called before the first row of one is changed. */
    public void takeTurn() {
        turns.take("counting.payment_turn", 2);
    }

    /** Sums a return up again, in the caller's transaction: its lines, and a total that was only stated where that is what counts, of which nothing else is said. */
    public void refresh(String organisation, int startYear) {
        place.leave(organisation, startYear);
        database.update("delete from counting.expenditure_sum where organisation_code = ? and start_year = ?", organisation, startYear);
        for (Pair pair : Pair.all()) {
            String one = said(pair.one());
            String other = said(pair.other());
            database.update(INTO + "select cast(? as integer), " + KEPT + ", " + one + ", " + other + ", sum(pence), count(*) from counting.expenditure_line where organisation_code = ? and start_year = ? and superseded_by is null"
                    + " group by " + KEPT + ", " + one + ", " + other, pair.number(), organisation, startYear);
            database.update(INTO + "select cast(? as integer), start_year, organisation_code, phase, basis, 'REVENUE', 'GROSS', '" + Dimension.NOT_SAID + "', '" + Dimension.NOT_SAID
                    + "', gross_pence, 0 from counting.expenditure_return where organisation_code = ? and start_year = ? and line_count = 0", pair.number(), organisation, startYear);
        }
        refreshStreams(organisation, startYear);
        place.enter(organisation, startYear);
    }

    /** A return that stays as it is has been released. */
    public void release(String organisation, int startYear) {
        place.leave(organisation, startYear);
        place.enter(organisation, startYear);
    }

    /** Where the money comes from, who spends it, on what and what for; administration is what goes to support services. */
    private void refreshStreams(String organisation, int startYear) {
        String by = "start_year, organisation_code, phase, basis, fund, service, outcome, theme, " + said(Dimension.COFOG);
        database.update("delete from counting.expenditure_stream where organisation_code = ? and start_year = ?", organisation, startYear);
        database.update("insert into counting.expenditure_stream (start_year, organisation_code, phase, basis, fund, service, outcome, theme, cofog, pence, administration, line_count, administration_count) select " + by
                + ", sum(pence), sum(case when subjective = 'SUPPORT_SERVICES' then pence else 0 end), count(*), count(case when subjective = 'SUPPORT_SERVICES' then 1 end) from counting.expenditure_line where organisation_code = ? and start_year = ? and superseded_by is null and flow = 'GROSS' group by " + by, organisation, startYear);
    }

    /** Functions are summed by division. */
    private static String said(Dimension dimension) {
        return switch (dimension) {
            case COFOG -> "substring(cofog, 1, 2)";
            case AREA -> "area_code";
            case COUNTERPART -> "coalesce(counterpart, '" + Dimension.NOT_SAID + "')";
            default -> dimension.name().toLowerCase(Locale.ROOT);
        };
    }
}
