package uk.totalplace.common.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchQuery;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;

/** Lists of areas, filtered and paged in the database; there are thousands of them. */
@Dependent
class AreaReads {
    private static final String COLUMNS = "a.code, a.name, a.kind, a.parent_code, a.valid_from, a.valid_to, a.source";
    /** Today's name, which the order goes by, the code, and the names it had in editions. */
    private static final String SEARCHED = SearchText.column("a.name", "a.code", "(select string_agg(l.name, ' ') from common.area_listing l where l.area_code = a.code)");

    @Inject
    private Database database;

    private record Condition(String where, List<Object> parameters) {
        Object[] and(Object... more) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }

    List<AreaRow> page(AreaFilter filter, SortBy<AreaSort> order, int first, int size) {
        Condition condition = condition(filter);
        return database.query(AreaReads::row, "select " + COLUMNS + " from common.area a" + condition.where() + " order by " + AreaSort.orderBy(order) + " limit ? offset ?", condition.and(size, first));
    }

    Found<AreaRow> search(SearchText text, int first, int most) {
        return new SearchQuery(COLUMNS, "common.area a", SEARCHED, "a.code").reference("a.code").reference("a.name").find(database, text, first, most, AreaReads::row);
    }

    long count(AreaFilter filter) {
        Condition condition = condition(filter);
        return database.count("select count(*) from common.area a" + condition.where(), condition.and());
    }

    Map<AreaKind, Long> parts(String parent) {
        Map<AreaKind, Long> parts = new HashMap<>();
        database.query(row -> parts.put(AreaKind.valueOf(row.getString(1)), row.getLong(2)), "select kind, count(*) from common.area where parent_code = ? group by kind", parent);
        return parts;
    }

    /** The district or unitary area that each lies in or is, however deep; codes that lie in none are left out. */
    Map<String, String> localOf(Collection<String> codes) {
        Map<String, String> local = new HashMap<>();
        Map<String, String> above = new HashMap<>();
        codes.forEach(code -> above.put(code, code));
        while (!above.isEmpty()) {
            Map<String, Above> found = above(Set.copyOf(above.values()));
            above.entrySet().removeIf(one -> {
                Above area = found.get(one.getValue());
                if (area != null && area.kind().isLocal()) {
                    local.put(one.getKey(), one.getValue());
                }
                return area == null || area.kind().isLocal() || area.parent() == null;
            });
            above.replaceAll((code, at) -> found.get(at).parent());
        }
        return local;
    }

    private record Above(AreaKind kind, String parent) {
    }

    private Map<String, Above> above(Set<String> codes) {
        Map<String, Above> found = new HashMap<>();
        List<String> wanted = List.copyOf(codes);
        for (int from = 0; from < wanted.size(); from += 500) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + 500));
            database.query(row -> found.put(row.getString(1), new Above(AreaKind.valueOf(row.getString(2)), row.getString(3))), "select code, kind, parent_code from common.area where code in (" + "?, ".repeat(some.size() - 1) + "?)", some.toArray());
        }
        return found;
    }

    Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        List<String> wanted = codes.stream().distinct().toList();
        for (int from = 0; from < wanted.size(); from += 500) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + 500));
            database.query(row -> names.put(row.getString(1), row.getString(2)), "select code, name from common.area where code in (" + "?, ".repeat(some.size() - 1) + "?)", some.toArray());
        }
        return names;
    }

    /**
     * An area stood on a day when its own dates allow it and the edition of its kind in force that day lists it. Before the first
     * edition of a kind the first one counts, because nothing older is known.
     */
    private Condition condition(AreaFilter filter) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (filter.kind() != null) {
            conditions.add("a.kind = ?");
            parameters.add(filter.kind().name());
        }
        if (filter.parent() != null) {
            conditions.add("a.parent_code = ?");
            parameters.add(filter.parent());
        }
        if (filter.text() != null) {
            SearchText text = SearchText.of(filter.text());
            conditions.add(text.condition(SEARCHED));
            parameters.addAll(text.patterns());
        }
        if (filter.on() != null) {
            Date on = Date.valueOf(filter.on());
            List<String> inForce = inForce(filter.on());
            conditions.add("(a.valid_from is null or a.valid_from <= ?) and (a.valid_to is null or a.valid_to >= ?)");
            conditions.add("(not exists (select 1 from common.area_edition e where e.kind = a.kind) or exists (select 1 from common.area_listing l where l.area_code = a.code and l.edition_code in ("
                    + (inForce.isEmpty() ? "''" : "?" + ", ?".repeat(inForce.size() - 1)) + ")))");
            parameters.addAll(List.of(on, on));
            parameters.addAll(inForce);
        }
        return new Condition(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), parameters);
    }

    /** For each kind the newest edition up to the day, else the oldest of all. */
    private List<String> inForce(LocalDate on) {
        Map<String, String> newest = new HashMap<>();
        Map<String, String> oldest = new HashMap<>();
        database.query(row -> {
            oldest.putIfAbsent(row.getString(2), row.getString(1));
            if (!row.getDate(3).toLocalDate().isAfter(on)) {
                newest.put(row.getString(2), row.getString(1));
            }
            return null;
        }, "select code, kind, on_date from common.area_edition order by on_date");
        oldest.putAll(newest);
        return List.copyOf(oldest.values());
    }

    private static AreaRow row(ResultSet row) throws SQLException {
        return new AreaRow(row.getString(1), row.getString(2), AreaKind.valueOf(row.getString(3)), row.getString(4), day(row.getDate(5)), day(row.getDate(6)), row.getString(7));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
