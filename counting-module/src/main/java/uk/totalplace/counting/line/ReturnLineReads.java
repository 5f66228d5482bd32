package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Flow;
import uk.totalplace.counting.dimension.Nature;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.dimension.Quality;
import uk.totalplace.counting.dimension.Subjective;

/** Reads lines as lists, sums and sheets need them. Only lines that stand are read, never those that made way for others. */
@Dependent
class ReturnLineReads {
    private static final String FROM = " from counting.expenditure_line l join counting.expenditure_return r on r.organisation_code = l.organisation_code and r.start_year = l.start_year";
    private static final String ROW = "select l.*, r.synthetic, r.released, (select i.file_name from common.import_run i where i.id = l.import_run) as file_name";

    @Inject
    private Database database;

    List<ReturnLineRow> page(Caller caller, ReturnLineFilter filter, int first, int size) {
        Conditions conditions = new Conditions(caller, filter);
        return database.query(ReturnLineReads::row, ROW + FROM + conditions.where() + " order by l.pence desc, l.import_run, l.import_line, l.part limit ? offset ?", conditions.and(size, first));
    }

    ReturnLineTotals totals(Caller caller, ReturnLineFilter filter) {
        Conditions conditions = new Conditions(caller, filter);
        // every line has a first part, but where parts are picked out by theme or area it may not be among them
        String lines = filter.value(Dimension.THEME) == null && filter.value(Dimension.AREA) == null ? "count(case when l.part = 1 then 1 end)" : "count(distinct l.import_run * 1000000000 + l.import_line)";
        boolean summed = filter.isSummed();
        return database.query(row -> new ReturnLineTotals(row.getLong(1), row.getLong(2), summed ? Long.valueOf(row.getLong(3)) : null, summed ? Long.valueOf(row.getLong(4)) : null, row.getInt(5) == 1), "select " + lines + ", count(*),"
                + " coalesce(sum(case when l.flow = 'GROSS' then l.pence end), 0), coalesce(sum(case when l.flow = 'INCOME' then l.pence end), 0), max(case when r.synthetic then 1 else 0 end)" + FROM + conditions.where(), conditions.and()).get(0);
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

        Conditions(Caller caller, ReturnLineFilter filter) {
            if (!caller.seesUnreleased()) {
                List<String> owners = caller.owners();
                add("(r.released or r.organisation_code in (?" + ", ?".repeat(owners.size() - 1) + "))", owners.toArray());
            }
            filter.values().forEach(this::value);
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
