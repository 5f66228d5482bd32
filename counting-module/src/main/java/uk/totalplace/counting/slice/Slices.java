package uk.totalplace.counting.slice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.database.Database;
import uk.totalplace.counting.dimension.Dimension;

/** Spending by any two dimensions, as far as the caller may see the returns, and before what bodies pass to one another is taken out. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Slices {
    private static final String FROM = " from counting.expenditure_sum s join counting.expenditure_return r on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = ?";

    @Inject
    private Database database;
    @Inject
    private Accounts accounts;

    /** Years of which the caller may see a return, by their first calendar year, the latest first. */
    public List<Integer> years() {
        List<Object> parameters = new ArrayList<>();
        return database.query(row -> row.getInt(1), "select distinct r.start_year from counting.expenditure_return r where true" + seen(accounts.current(), parameters) + " order by r.start_year desc", parameters.toArray());
    }

    public Slice of(SliceQuery query) {
        Integer year = query.isAcross(Dimension.YEAR) ? null : query.startYear() != null ? query.startYear() : years().stream().findFirst().orElse(0);
        Pair pair = Pair.of(query.rows(), query.columns());
        String down = pair.column(query.rows());
        String across = pair.column(query.columns());
        List<Object> parameters = new ArrayList<>(List.of(pair.number()));
        String where = narrowed(query, year, parameters) + seen(accounts.current(), parameters);
        String net = query.measure() == SliceQuery.Measure.NET ? "sum(case when s.flow = 'INCOME' then -s.pence else s.pence end)" : "sum(s.pence)";
        boolean[] synthetic = new boolean[1];
        List<Slice.Cell> cells = database.query(row -> {
            synthetic[0] |= row.getBoolean(5);
            return cell(row);
        }, "select " + down + ", " + across + ", " + net + ", sum(s.line_count), max(case when r.synthetic then 1 else 0 end) = 1" + FROM + where + " group by " + down + ", " + across, parameters.toArray());
        return new Slice(query, year, cells, synthetic[0]);
    }

    private static Slice.Cell cell(ResultSet row) throws SQLException {
        return new Slice.Cell(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
    }

    private static String narrowed(SliceQuery query, Integer year, List<Object> parameters) {
        StringBuilder where = new StringBuilder();
        narrow(where, parameters, "start_year", year);
        counted(where, parameters, query, Dimension.PHASE, query.phase());
        counted(where, parameters, query, Dimension.BASIS, query.basis());
        narrow(where, parameters, "nature", query.isAcross(Dimension.NATURE) || query.nature() == null ? null : query.nature().name());
        narrow(where, parameters, "flow", query.isAcross(Dimension.FLOW) || query.measure() == SliceQuery.Measure.NET ? null : query.measure().name());
        narrow(where, parameters, "organisation_code", query.organisation());
        return where.toString();
    }

    /** Of a return one phase and one basis are counted; where another is not asked for, that. */
    private static void counted(StringBuilder where, List<Object> parameters, SliceQuery query, Dimension dimension, Enum<?> asked) {
        if (!query.isAcross(dimension)) {
            if (asked == null) {
                where.append(" and s.").append(dimension.column()).append(" = r.").append(dimension.column());
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
        if (caller.seesUnreleased()) {
            return "";
        }
        List<String> owners = caller.owners();
        parameters.addAll(owners);
        return " and (r.released or r.organisation_code in (?" + ", ?".repeat(owners.size() - 1) + "))";
    }
}
