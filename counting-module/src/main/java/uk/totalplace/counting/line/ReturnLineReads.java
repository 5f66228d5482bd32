package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;
import uk.totalplace.counting.slice.LineScope;
import uk.totalplace.counting.slice.LineSums;

/** Reads lines as lists, sums and sheets need them. Only lines that stand are read, never those that made way for others. */
@Dependent
class ReturnLineReads {
    private static final String FROM = " from counting.expenditure_line l join counting.expenditure_return r on r.organisation_code = l.organisation_code and r.start_year = l.start_year";
    private static final String ROW = "select l.*, r.synthetic, r.released, (select i.file_name from common.import_run i where i.id = l.import_run) as file_name";

    /** So many are counted where no sums are kept, which takes a moment; more than that nobody pages through. */
    private static final int MOST_COUNTED = 100_000;

    @Inject
    private Database database;
    @Inject
    private LineSums sums;
    @Inject
    private AreaGroupings groupings;

    List<ReturnLineRow> page(Caller caller, ReturnLineFilter filter, SortBy<ReturnLineSort> order, int first, int size) {
        Conditions conditions = new Conditions(caller, filter, scope(filter));
        return database.query(ReturnLineReads::row, ROW + FROM + conditions.where() + " order by " + order.field().keys().order(order.descending()) + " limit ? offset ?", conditions.and(size, first));
    }

    /** Those that come after a part of a line in this order; the first of all after null. */
    List<ReturnLineRow> after(Caller caller, ReturnLineFilter filter, SortBy<ReturnLineSort> order, ReturnLineRow last, int size) {
        Conditions conditions = new Conditions(caller, filter, scope(filter));
        if (last != null) {
            conditions.add(order.field().keys().after(order.descending()), order.field().of(last));
        }
        return database.query(ReturnLineReads::row, ROW + FROM + conditions.where() + " order by " + order.field().keys().order(order.descending()) + " limit ?", conditions.and(size));
    }

    /** From the sums that are kept where they say it; else the lines are counted, up to a bound. */
    ReturnLineTotals totals(Caller caller, ReturnLineFilter filter) {
        Optional<LineSums.Sum> kept = filter.importRun() == null ? sums.of(caller, scope(filter)) : Optional.empty();
        return kept.map(sum -> totals(filter, sum, false)).orElseGet(() -> counted(caller, filter));
    }

    private LineScope scope(ReturnLineFilter filter) {
        return new LineScope(filter.values(), filter.outcome(), groupings.scope(filter.areas()), groupings.scope(filter.bodies()));
    }

    private ReturnLineTotals counted(Caller caller, ReturnLineFilter filter) {
        Conditions conditions = new Conditions(caller, filter, scope(filter));
        LineSums.Sum sum = database.query(row -> new LineSums.Sum(row.getLong(1), row.getLong(2), row.getLong(3), 0, row.getInt(4) == 1), "select count(*), coalesce(sum(case when c.flow = 'GROSS' then c.pence end), 0), coalesce(sum(case when c.flow = 'INCOME' then c.pence end), 0),"
                + " max(case when c.synthetic then 1 else 0 end) from (select l.flow, l.pence, r.synthetic" + FROM + conditions.where() + " limit ?) c", conditions.and(MOST_COUNTED + 1)).get(0);
        return totals(filter, sum, sum.parts() > MOST_COUNTED);
    }

    private static ReturnLineTotals totals(ReturnLineFilter filter, LineSums.Sum sum, boolean more) {
        boolean summed = filter.isSummed() && !more;
        return new ReturnLineTotals(more ? MOST_COUNTED : sum.parts(), more, summed ? Long.valueOf(sum.grossPence()) : null, summed ? Long.valueOf(sum.incomePence()) : null, summed ? sum.statedPence() : 0, sum.synthetic());
    }

    /** All parts of a line of a file, as far as the caller may see it. */
    List<ReturnLineRow> line(Caller caller, long run, long line) {
        List<ReturnLineRow> parts = database.query(ReturnLineReads::row, ROW + FROM + " where l.import_run = ? and l.import_line = ? and l.superseded_by is null order by l.part", run, line);
        return parts.stream().filter(part -> caller.sees(part.organisation(), part.released())).toList();
    }

    private static ReturnLineRow row(ResultSet row) throws SQLException {
        return new ReturnLineRow(row.getLong("import_run"), row.getLong("import_line"), row.getInt("part"), row.getString("organisation_code"), new FinancialYear(row.getInt("start_year")).toString(), Phase.valueOf(row.getString("phase")),
                Nature.valueOf(row.getString("nature")), Flow.valueOf(row.getString("flow")), Basis.valueOf(row.getString("basis")), Quality.valueOf(row.getString("quality")), row.getString("cofog"), row.getString("service"), row.getString("subjective"),
                row.getString("theme"), row.getString("area_code"), row.getString("fund"), row.getString("outcome"), row.getString("counterpart"), row.getString("apportioned_by"), row.getString("note"), row.getString("themes_written"),
                row.getString("areas_written"), row.getString("unknown_words"), row.getLong("pence"), row.getLong("line_pence"), row.getString("file_name"), row.getBoolean("synthetic"), row.getBoolean("released"));
    }

    /** A filter as SQL, and before it who sees which line: one's own, those of released returns, and everything for those who may. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>(List.of("l.superseded_by is null"));
        private final List<Object> parameters = new ArrayList<>();

        Conditions(Caller caller, ReturnLineFilter filter, LineScope scope) {
            Caller.Seen seen = caller.seen("r.");
            add(seen.condition(), seen.parameters().toArray());
            filter.values().forEach(this::value);
            if (filter.outcome() != null) {
                add("l.outcome = ?", filter.outcome());
            }
            if (!scope.areas().isEverywhere()) {
                add(scope.areas().condition("l.area_code"), scope.areas().parameters());
            }
            if (!scope.bodies().isEverywhere()) {
                add(scope.bodyCondition("l.organisation_code"), scope.bodies().parameters());
            }
            if (filter.importRun() != null) {
                add("l.import_run = ?", filter.importRun());
            } else {
                counted(filter, Dimension.PHASE);
                counted(filter, Dimension.BASIS);
            }
        }

        private void value(Dimension dimension, String value) {
            switch (dimension) {
                case YEAR -> add("l.start_year = ?", Integer.valueOf(value));
                case COFOG -> add("substring(l.cofog, 1, 2) = ?", value);
                case AREA -> add("l.area_code = ?", value);
                case ORGANISATION -> add("l.organisation_code = ?", value);
                case COUNTERPART -> add("coalesce(l.counterpart, '" + Dimension.NOT_SAID + "') = ?", value);
                default -> add("l." + dimension.name().toLowerCase(Locale.ROOT) + " = ?", value);
            }
        }

        private void counted(ReturnLineFilter filter, Dimension dimension) {
            if (filter.value(dimension) == null) {
                add("l." + dimension.column() + " = r." + dimension.column());
            }
        }

        private void add(String condition, Object... values) {
            conditions.add(condition);
            parameters.addAll(List.of(values));
        }

        String where() {
            return " where " + String.join(" and ", conditions);
        }

        Object[] and(Object... more) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }
}
