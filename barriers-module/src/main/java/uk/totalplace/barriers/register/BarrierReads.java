package uk.totalplace.barriers.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;

/** Lists over the register, in the database's own words; single barriers are the repository's. */
@Dependent
class BarrierReads {
    private static final String COLUMNS = "b.ref, b.title, b.because, b.we_cannot, b.which_blocks, b.category, b.level, b.severity, b.owner_code, b.owner_person, b.status, b.raised_on, b.status_since, b.due_on, b.remedy, b.remedy_effort_days, b.remedy_works_percent, b.urgency, b.source, b.version";

    @Inject
    private Database database;

    /** A page of rows with their themes, in two questions however many there are. */
    List<BarrierRow> page(BarrierConditions conditions, BarrierFilter filter, int first, int size) {
        Map<String, List<String>> themes = new HashMap<>();
        List<BarrierRow> rows = database.query(row -> row(row, themes.computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>())),
                "select " + COLUMNS + " from barriers.barrier b" + conditions.where() + " order by " + filter.sort().orderBy(filter.descending()) + " limit ? offset ?", conditions.parametersAnd(size, first));
        if (!rows.isEmpty()) {
            database.query(row -> themes.get(row.getString(1)).add(row.getString(2)), "select barrier_ref, theme from barriers.barrier_theme where barrier_ref in ("
                    + String.join(", ", Collections.nCopies(rows.size(), "?")) + ") order by theme", themes.keySet().toArray());
        }
        return rows;
    }

    Found<BarrierRow> search(SearchText text, int first, int most) {
        return new SearchQuery(COLUMNS, "barriers.barrier b", BarrierConditions.SEARCHED, "b.ref").reference("b.ref").find(database, text, first, most, row -> row(row, List.of()));
    }

    long count(BarrierConditions conditions) {
        return database.count("select count(*) from barriers.barrier b" + conditions.where(), conditions.parametersAnd());
    }

    List<AreaSum> byArea(BarrierConditions conditions) {
        return AreaSum.of(database, BarrierConditions.AREA, "null", " from barriers.barrier b" + conditions.where(), conditions.parametersAnd());
    }

    List<String> owners() {
        return database.query(row -> row.getString(1), "select distinct owner_code from barriers.barrier where owner_code is not null order by owner_code");
    }

    private static BarrierRow row(ResultSet row, List<String> themes) throws SQLException {
        String severity = row.getString("severity");
        String urgency = row.getString("urgency");
        return new BarrierRow(row.getString("ref"), row.getString("title"), new Statement(row.getString("because"), row.getString("we_cannot"), row.getString("which_blocks")),
                Category.valueOf(row.getString("category")), Level.valueOf(row.getString("level")), severity == null ? null : Severity.valueOf(severity), themes, row.getString("owner_code"),
                row.getString("owner_person"), new Clocks(Status.valueOf(row.getString("status")), day(row, "raised_on"), day(row, "status_since"), day(row, "due_on")),
                new Remedy(row.getString("remedy"), row.getObject("remedy_effort_days", Integer.class), row.getObject("remedy_works_percent", Integer.class), urgency == null ? null : Urgency.valueOf(urgency)), row.getString("source"), row.getInt("version"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
