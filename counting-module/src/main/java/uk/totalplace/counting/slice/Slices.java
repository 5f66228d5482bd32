package uk.totalplace.counting.slice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** Spending by any two dimensions, as far as the caller may see the returns, and before what bodies pass to one another is taken out. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Slices {
    /** The number of the sums by service and quality, for others who read services from them. */
    public static final int SERVICES = Pair.of(Dimension.SERVICE, Dimension.QUALITY).number();
    private static final String FROM = " from counting.expenditure_sum s join counting.expenditure_return r on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = ?";

    @Inject
    private Database database;
    @Inject
    private Accounts accounts;
    @Inject
    private ToldYears told;

    /** Years of which the caller may see a return, by their first calendar year, the latest first. */
    public List<Integer> years() {
        List<Object> parameters = new ArrayList<>();
        return database.query(row -> row.getInt(1), "select distinct r.start_year from counting.expenditure_return r where true" + seen(accounts.current(), parameters) + " order by r.start_year desc", parameters.toArray());
    }

    /** The year that is looked at first, as {@link ToldYears} decides it. */
    public Optional<Integer> latest() {
        return told.latest().map(ToldYear::startYear);
    }

    public Slice of(SliceQuery query) {
        Integer year = query.isAcross(Dimension.YEAR) ? null : query.startYear() != null ? query.startYear() : latest().orElse(0);
        Pair pair = Pair.of(query.rows(), query.columns());
        List<Object> parameters = new ArrayList<>();
        String rows = query.isByBody() ? bodies(query, year, pair, "", parameters) : together(query, year, pair, parameters) + " union all " + bodies(query, year, pair, " and not r.released", parameters);
        String net = query.measure() == SliceQuery.Measure.NET ? "sum(case when flow = 'INCOME' then -pence else pence end)" : "sum(pence)";
        boolean[] synthetic = new boolean[1];
        List<Slice.Cell> cells = database.query(row -> {
            synthetic[0] |= row.getBoolean(5);
            return new Slice.Cell(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
        }, "select down, across, " + net + ", sum(line_count), max(synthetic) = 1 from (" + rows + ") both_kinds group by down, across", parameters.toArray());
        return new Slice(query, year, cells, isEstimate(query, year), isProvisional(query, year), synthetic[0]);
    }

    /** Whether outturns are still to come of a year that is summed; of a single body's money, or of a forecast or a budget that is asked for, nobody waits for others. */
    private boolean isProvisional(SliceQuery query, Integer year) {
        boolean outturn = query.phase() == null || query.phase() == Phase.OUTTURN;
        return outturn && query.organisation() == null && told.all().stream().filter(one -> year == null || one.startYear() == year).anyMatch(ToldYear::isProvisional);
    }

    /** Whether any of the money of such a table that the caller may see is a forecast or a budget, or is not actual. A total that was only stated is taken for what it says it is. */
    private boolean isEstimate(SliceQuery query, Integer year) {
        Pair pair = Pair.of(Dimension.QUALITY, Dimension.YEAR);
        List<Object> parameters = new ArrayList<>();
        String unsure = " and (s.phase <> 'OUTTURN' or " + pair.column(Dimension.QUALITY) + " not in ('ACTUAL', '" + Dimension.NOT_SAID + "'))";
        String rows = query.isByBody() ? bodies(query, year, pair, unsure, parameters) : together(query, year, pair, parameters) + unsure + " union all " + bodies(query, year, pair, unsure + " and not r.released", parameters);
        return !database.query(row -> true, "select 1 from (" + rows + ") unsure limit 1", parameters.toArray()).isEmpty();
    }

    /** Rows of the released returns together. */
    private static String together(SliceQuery query, Integer year, Pair pair, List<Object> parameters) {
        parameters.add(pair.number());
        return select(query, pair) + ", case when s.synthetic_count > 0 then 1 else 0 end as synthetic from counting.expenditure_place_sum s where s.pair = ?" + narrowed(query, year, "s.phase_counted", "s.basis_counted", parameters);
    }

    /** Rows of single returns. */
    private String bodies(SliceQuery query, Integer year, Pair pair, String which, List<Object> parameters) {
        parameters.add(pair.number());
        return select(query, pair) + ", case when r.synthetic then 1 else 0 end as synthetic" + FROM + narrowed(query, year, "s.phase = r.phase", "s.basis = r.basis", parameters) + which + seen(accounts.current(), parameters);
    }

    private static String select(SliceQuery query, Pair pair) {
        return "select " + pair.column(query.rows()) + " as down, " + pair.column(query.columns()) + " as across, s.flow, s.pence, s.line_count";
    }

    /** How far each return that the caller may see, and that has lines, is allocated. */
    public List<Coverage> coverage() {
        List<Object> parameters = new ArrayList<>(List.of(Pair.of(Dimension.THEME, Dimension.AREA).number()));
        return database.query(row -> new Coverage(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)), "select s.organisation_code, s.start_year, round(100.0 * sum(case when s.one <> '-' then s.pence else 0 end) / sum(s.pence)),"
                + " round(100.0 * sum(case when s.other <> '-' then s.pence else 0 end) / sum(s.pence))" + FROM + " and r.line_count > 0 and s.flow = 'GROSS' and s.phase = r.phase and s.basis = r.basis" + seen(accounts.current(), parameters)
                + " group by s.organisation_code, s.start_year having sum(s.pence) > 0", parameters.toArray());
    }

    private static String narrowed(SliceQuery query, Integer year, String phaseCounted, String basisCounted, List<Object> parameters) {
        StringBuilder where = new StringBuilder();
        narrow(where, parameters, "start_year", year);
        counted(where, parameters, query, Dimension.PHASE, query.phase(), phaseCounted);
        counted(where, parameters, query, Dimension.BASIS, query.basis(), basisCounted);
        narrow(where, parameters, "nature", query.isAcross(Dimension.NATURE) || query.nature() == null ? null : query.nature().name());
        narrow(where, parameters, "flow", query.isAcross(Dimension.FLOW) || query.measure() == SliceQuery.Measure.NET ? null : query.measure().name());
        narrow(where, parameters, "organisation_code", query.organisation());
        return where.toString();
    }

    /** Of a return one phase and one basis are counted; where another is not asked for, that. */
    private static void counted(StringBuilder where, List<Object> parameters, SliceQuery query, Dimension dimension, Enum<?> asked, String otherwise) {
        if (!query.isAcross(dimension)) {
            if (asked == null) {
                where.append(" and ").append(otherwise);
            }
            narrow(where, parameters, dimension.column(), asked == null ? null : asked.name());
        }
    }

    private static void narrow(StringBuilder where, List<Object> parameters, String column, Object value) {
        if (value != null) {
            where.append(" and s.").append(column).append(" = ?");
            parameters.add(value);
        }
    }

    private static String seen(Caller caller, List<Object> parameters) {
        Caller.Seen seen = caller.seen("r.");
        parameters.addAll(seen.parameters());
        return " and " + seen.condition();
    }
}
