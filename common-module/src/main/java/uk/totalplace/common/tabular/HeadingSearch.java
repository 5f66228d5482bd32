package uk.totalplace.common.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the row that names the columns: files begin with titles, dates, notes and blank rows. */
public final class HeadingSearch {

    private static final int ROWS_SEARCHED = 30;
    private static final int NAMES_QUOTED = 12;
    private static final int LONGEST_QUOTED = 40;

    private final List<Column> columns;
    private final HeadingNames names;

    /** @param remembered as in {@link ColumnMapping#of} */
    public HeadingSearch(List<Column> columns, Map<String, String> remembered) {
        this.columns = List.copyOf(columns);
        names = new HeadingNames(columns, remembered);
    }

    /** How many of these columns a row names: tells which of several data sets a file belongs to. */
    public static int recognised(Row row, List<Column> columns) {
        return new HeadingNames(columns, Map.of()).recognised(row).size();
    }

    /**
     * The row among the first thirty that names most columns, the upper one of equals. It has to name two, or all key columns. Whether the key
     * columns are there is asked of the mapping ({@link ColumnMapping#requireKeys}).
     *
     * @throws UnreadableFile EMPTY if there is nothing in the rows searched, NO_USABLE_COLUMN if none of them is a heading
     */
    public FoundHeading in(Iterable<Row> rows) {
        List<Row> first = first(rows);
        int best = 0;
        Set<Column> found = Set.of();
        for (int i = 0; i < first.size(); i++) {
            Set<Column> recognised = names.recognised(first.get(i));
            if (recognised.size() > found.size()) {
                best = i;
                found = recognised;
            }
        }
        if (!isEnough(found)) {
            throw refusal(first, best, found);
        }
        return new FoundHeading(first.get(best), first.subList(0, best), ColumnMapping.of(first.get(best), columns, names));
    }

    private static List<Row> first(Iterable<Row> rows) {
        List<Row> first = new ArrayList<>();
        Iterator<Row> walk = rows.iterator();
        while (first.size() < ROWS_SEARCHED && walk.hasNext()) {
            first.add(walk.next());
        }
        return first;
    }

    private boolean isEnough(Set<Column> found) {
        List<Column> keys = columns.stream().filter(column -> column.need() == Need.KEY).toList();
        return found.size() >= 2 || !keys.isEmpty() && found.containsAll(keys);
    }

    private UnreadableFile refusal(List<Row> first, int best, Set<Column> found) {
        Row candidate = found.isEmpty() ? first.stream().max(Comparator.comparingLong(HeadingSearch::filled)).orElse(null) : first.get(best);
        if (candidate == null || candidate.isBlank()) {
            return new UnreadableFile("EMPTY", "There is nothing in the first %d rows.".formatted(ROWS_SEARCHED),
                    "Check that the right file was chosen, and delete the blank rows above the table.");
        }
        String known = found.isEmpty() ? "none of its columns is known" : "only “%s” is known".formatted(found.iterator().next().name());
        String wanted = quoted(columns.stream().sorted(Comparator.comparing(Column::need)).map(Column::name).toList());
        return new UnreadableFile("NO_USABLE_COLUMN",
                "No heading row was found. The likeliest is line %d, with %s, but %s.".formatted(candidate.line(), quoted(candidate.cells()), known),
                "Put one row of headings above the data. The headings looked for are %s.".formatted(wanted));
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static String quoted(List<String> names) {
        List<String> filled = names.stream().filter(name -> !name.isEmpty()).toList();
        String list = filled.stream().limit(NAMES_QUOTED)
                .map(name -> name.length() > LONGEST_QUOTED ? name.substring(0, LONGEST_QUOTED) + "…" : name)
                .map(name -> "“" + name + "”").collect(Collectors.joining(", "));
        return filled.size() > NAMES_QUOTED ? "%s and %d more".formatted(list, filled.size() - NAMES_QUOTED) : list;
    }
}
