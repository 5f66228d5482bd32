package uk.totalplace.common.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.database.Database.Reading;

/**
 * Looks for a text in one table: what it names by reference first, then what begins with it, then the rest, each by the searchable text,
 * which therefore begins with the name. Up to {@value Found#MOST} matches are put into that order whole; where there are more, the three
 * are asked for one after the other, each in the order of an index, so that a common word costs no more than a rare one.
 */
public final class SearchQuery {
    /** How much of the searchable text the order goes by; an index on it has the same length. */
    private static final int ORDERED = 40;

    private final String columns;
    private final String from;
    private final String text;
    private final String key;
    private final List<String> references = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private record Part(String condition, List<Object> values) {
    }

    /**
     * @param columns the select list that a reading reads
     * @param text    the searchable text: a stored column, or {@link SearchText#column} for a table of some thousands
     * @param key     columns that settle the order of equal texts
     */
    public SearchQuery(String columns, String from, String text, String key) {
        this.columns = columns;
        this.from = from;
        this.text = text;
        this.key = key;
    }

    /** A column people quote a record by. */
    public SearchQuery reference(String column) {
        references.add(column);
        return this;
    }

    /** What else must hold, above all that the caller may see the row. */
    public SearchQuery where(String condition, Object... parameters) {
        conditions.add("(" + condition + ")");
        Collections.addAll(values, parameters);
        return this;
    }

    public <T> Found<T> find(Database database, SearchText wanted, int first, int most, Reading<T> reading) {
        if (wanted.isEmpty() || most <= 0 || first >= Found.MOST) {
            return Found.none();
        }
        database.planByValues();
        int rows = Math.min(most, Found.MOST - first);
        Found<T> found = fewest(database, wanted, first, rows, reading);
        if (found.hits().isEmpty() && first > 0) {
            return new Found<>(List.of(), fewest(database, wanted, 0, 1, reading).total(), false);
        }
        return found.isMore() ? new Found<>(inParts(database, wanted, first, rows, reading), found.total(), isNamed(database, wanted)) : found;
    }

    /** All matches in order, as long as they are few; the count says whether they are. */
    private <T> Found<T> fewest(Database database, SearchText wanted, int first, int rows, Reading<T> reading) {
        String quoted = references.isEmpty() ? "0 = 1" : "? in (" + references.stream().map(column -> "lower(replace(replace(" + column + ", ' ', ''), '-', ''))").collect(Collectors.joining(", ")) + ")";
        List<Object> parameters = new ArrayList<>(references.isEmpty() ? List.of() : List.of(wanted.reference()));
        parameters.add(wanted.beginning(ORDERED) + "%");
        parameters.addAll(matching(wanted).values());
        parameters.addAll(List.of(Found.MOST + 1, rows, first));
        long[] total = new long[1];
        boolean[] named = new boolean[1];
        List<T> hits = database.query(row -> {
            total[0] = row.getLong("total_found");
            named[0] = row.getInt("best_rank") == 0;
            return reading.of(row);
        }, "select found.*, count(*) over () as total_found, min(hit_rank) over () as best_rank from (select " + columns + ", left(" + text + ", " + ORDERED + ") as ordering_text, case when " + quoted + " then 0 when " + text
                + " like ? then 1 else 2 end as hit_rank from " + from + " where " + matching(wanted).condition() + " limit ?) found order by hit_rank, ordering_text, " + keyOutside() + " limit ? offset ?", parameters.toArray());
        return new Found<>(hits, total[0], named[0]);
    }

    private <T> List<T> inParts(Database database, SearchText wanted, int first, int rows, Reading<T> reading) {
        List<T> hits = new ArrayList<>();
        int skipped = 0;
        for (Part part : parts(wanted)) {
            int wantedOfPart = rows - hits.size();
            if (wantedOfPart == 0) {
                break;
            }
            List<T> some = part(database, wanted, part, Math.max(0, first - skipped), wantedOfPart, reading);
            if (some.isEmpty() && first > skipped) {
                skipped += part(database, wanted, part, 0, first - skipped, row -> 1).size();
            } else {
                skipped = Math.max(skipped, first);
            }
            hits.addAll(some);
        }
        return hits;
    }

    private boolean isNamed(Database database, SearchText wanted) {
        return !references.isEmpty() && !part(database, wanted, parts(wanted).get(0), 0, 1, row -> 1).isEmpty();
    }

    private <T> List<T> part(Database database, SearchText wanted, Part part, int first, int rows, Reading<T> reading) {
        Part matching = matching(wanted);
        List<Object> parameters = new ArrayList<>(matching.values());
        parameters.addAll(part.values());
        parameters.addAll(List.of(rows, first));
        return database.query(reading, "select " + columns + " from " + from + " where " + matching.condition() + " and " + part.condition() + " order by left(" + text + ", " + ORDERED + "), " + key + " limit ? offset ?", parameters.toArray());
    }

    /** Named, beginning so, and the rest: each row is in exactly one. */
    private List<Part> parts(SearchText wanted) {
        List<Object> typed = references.stream().<Object>flatMap(column -> List.of(wanted.typed(), wanted.typed().toUpperCase(Locale.ROOT), wanted.typed().toLowerCase(Locale.ROOT)).stream()).toList();
        String named = references.isEmpty() ? "(0 = 1)" : references.stream().map(column -> column + " in (?, ?, ?)").collect(Collectors.joining(" or ", "(", ")"));
        String start = "left(" + text + ", " + ORDERED + ")";
        String begins = "(" + start + " >= ? and " + start + " < ?)";
        String beginning = wanted.beginning(ORDERED);
        List<Object> range = List.of(beginning, beginning + '\uffff');
        String others = "not coalesce(" + named + ", false)";
        return List.of(new Part(named, typed), new Part(others + " and " + begins, joined(typed, range)), new Part(others + " and not " + begins, joined(typed, range)));
    }

    private Part matching(SearchText wanted) {
        List<String> all = new ArrayList<>(conditions);
        all.add(wanted.condition(text));
        return new Part(String.join(" and ", all), joined(values, wanted.patterns()));
    }

    private String keyOutside() {
        return key.replaceAll("\\b\\w+\\.", "");
    }

    private static List<Object> joined(List<?> some, List<?> more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
