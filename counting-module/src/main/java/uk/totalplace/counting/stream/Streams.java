package uk.totalplace.counting.stream;

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
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** Streams of money as far as the caller may see the returns, each return as it is counted. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Streams {
    private static final int LARGEST_PAGE = 5000;
    private static final String FROM = " from counting.expenditure_stream s join counting.expenditure_return r on r.organisation_code = s.organisation_code and r.start_year = s.start_year and r.phase = s.phase and r.basis = s.basis";
    /** Of a stream from one fund to one service of a body, whole: what it comes to. */
    private static final String WHOLE = "(select sum(w.pence) from counting.expenditure_stream w where w.start_year = s.start_year and w.organisation_code = s.organisation_code and w.phase = s.phase and w.basis = s.basis and w.fund = s.fund and w.service = s.service)";
    private static final int MOST_CHOICES = 200;
    private static final String BY = " group by s.start_year, s.fund, s.organisation_code, s.service, s.outcome";

    @Inject
    private Database database;
    @Inject
    private Parameters parameters;
    @Inject
    private Accounts accounts;
    @Inject
    private ToldYears years;

    /** @param order null for the largest first @param size at most 5,000 */
    public List<StreamRow> page(StreamFilter filter, SortBy<StreamSort> order, int first, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        values.addAll(List.of(Math.min(size, LARGEST_PAGE), first));
        return database.query(Streams::row, "select s.start_year, s.fund, s.organisation_code, s.service, s.outcome, sum(s.pence), sum(s.administration), max(case when r.synthetic then 1 else 0 end)" + FROM + where + BY
                + " order by " + StreamSort.orderBy(order) + " limit ? offset ?", values.toArray());
    }

    /** A theme, a function and an outcome choose of which streams something is meant; whether one is small is decided by the whole of it. */
    public StreamTotals totals(StreamFilter filter) {
        long limit = smallLimit();
        List<Object> values = new ArrayList<>(List.of(limit, limit));
        String whole = where(filter.ofWholeStreams(), values);
        StringBuilder chosen = new StringBuilder("1 = 1");
        narrow(chosen, values, "theme", filter.theme());
        narrow(chosen, values, "cofog", filter.cofog());
        narrow(chosen, values, "outcome", filter.outcome());
        String where = where(filter, values);
        boolean provisional = filter.organisation() == null && years.of(filter.startYear()).filter(ToldYear::isProvisional).isPresent();
        return database.query(row -> new StreamTotals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), limit, row.getInt(6) == 1, row.getInt(7) == 1, provisional),
                "select a.streams, a.pence, a.administration, t.small, t.small_pence, a.synthetic, a.estimate from (select count(case when g.pence < ? then 1 end) as small, coalesce(sum(case when g.pence < ? then g.pence end), 0) as small_pence"
                        + " from (select sum(s.pence) as pence" + FROM + whole + " and s.fund <> '" + Dimension.NOT_SAID + "' group by s.fund, s.organisation_code, s.service having max(case when " + chosen + " then 1 else 0 end) = 1) g) t,"
                        + " (select count(*) as streams, coalesce(sum(h.pence), 0) as pence, coalesce(sum(h.administration), 0) as administration, max(h.synthetic) as synthetic, max(h.estimate) as estimate from (select sum(s.pence) as pence, sum(s.administration) as administration,"
                        + " max(case when r.synthetic then 1 else 0 end) as synthetic, max(case when r.estimated or r.phase <> 'OUTTURN' then 1 else 0 end) as estimate" + FROM + where + BY + ") h) a", values.toArray()).get(0);
    }

    /** Streams from a fund to a service of a body that are small as a whole, whatever they are for, the largest first; their outcome is {@code -}. @param most at most 5,000 */
    public List<StreamRow> small(int startYear, int most) {
        StreamFilter filter = new StreamFilter(startYear, null, null, null, null, null, null, true);
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        values.add(Math.min(most, LARGEST_PAGE));
        return database.query(Streams::row, "select s.start_year, s.fund, s.organisation_code, s.service, '" + Dimension.NOT_SAID + "', sum(s.pence), sum(s.administration), max(case when r.synthetic then 1 else 0 end)" + FROM + where
                + " group by s.start_year, s.fund, s.organisation_code, s.service order by sum(s.pence) desc, s.fund, s.organisation_code, s.service limit ?", values.toArray());
    }

    /** What is meant for each outcome in a year, the largest first. */
    public List<OutcomeRow> outcomes(int startYear) {
        List<Object> values = new ArrayList<>();
        String where = where(StreamFilter.of(startYear), values);
        return database.query(row -> new OutcomeRow(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getInt(5) == 1, row.getInt(6) == 1), "select s.outcome, sum(s.pence), count(distinct s.organisation_code), count(distinct s.service),"
                + " max(case when r.estimated or r.phase <> 'OUTTURN' then 1 else 0 end), max(case when r.synthetic then 1 else 0 end)" + FROM + where
                + " group by s.outcome order by sum(s.pence) desc, s.outcome", values.toArray());
    }

    /** Services that get most in a year, at most 200, by name. */
    public List<String> services(int startYear) {
        return largest("s.service", startYear);
    }

    /** Funds that most comes from in a year, at most 200, by name. */
    public List<String> funds(int startYear) {
        return largest("s.fund", startYear);
    }

    /** Bodies that spend most in a year, at most 200, by code. */
    public List<String> bodies(int startYear) {
        return largest("s.organisation_code", startYear);
    }

    /** Outcomes that most is meant for in a year, at most 200, by name. */
    public List<String> sought(int startYear) {
        return largest("s.outcome", startYear);
    }

    private List<String> largest(String column, int startYear) {
        List<Object> values = new ArrayList<>();
        String where = where(StreamFilter.of(startYear), values);
        values.add(MOST_CHOICES);
        return database.query(row -> row.getString(1), "select " + column + FROM + where + " group by " + column + " order by sum(s.pence) desc, " + column + " limit ?", values.toArray()).stream().sorted().toList();
    }

    private long smallLimit() {
        return parameters.on("small-stream", UkTime.today()).value("pounds").movePointRight(2).longValueExact();
    }

    private String where(StreamFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(" where s.start_year = ?");
        values.add(filter.startYear());
        narrow(where, values, "theme", filter.theme());
        narrow(where, values, "cofog", filter.cofog());
        narrow(where, values, "service", filter.service());
        narrow(where, values, "organisation_code", filter.organisation());
        narrow(where, values, "fund", filter.fund());
        narrow(where, values, "outcome", filter.outcome());
        if (filter.small()) {
            where.append(" and s.fund <> '" + Dimension.NOT_SAID + "' and ").append(WHOLE).append(" < ?");
            values.add(smallLimit());
        }
        Caller.Seen seen = accounts.current().seen("r.");
        where.append(" and ").append(seen.condition());
        values.addAll(seen.parameters());
        return where.toString();
    }

    private static void narrow(StringBuilder where, List<Object> values, String column, String value) {
        if (value != null) {
            where.append(" and s.").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static StreamRow row(ResultSet row) throws SQLException {
        return new StreamRow(new FinancialYear(row.getInt(1)).toString(), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getLong(6), row.getLong(7), row.getInt(8) == 1);
    }
}
