package uk.totalplace.portal.counting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.slice.Slice;
import uk.totalplace.counting.slice.SliceQuery;
import uk.totalplace.portal.frame.QueryText;

/** A slice as a table in words: the largest columns with the rest as one, the first rows, and from each cell the way to its lines. */
public final class CrossTable {
    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 5;
    private static final String TOGETHER = "Together";

    private final Slice slice;
    private final SliceQuery query;
    private final SliceView view;
    private final List<Slice.Total> all;
    private final List<Slice.Total> columns;
    private final Map<List<String>, Slice.Cell> cells = new HashMap<>();

    /** A row of the table; {@code cells} in the order of the columns. */
    public record Row(String word, String href, List<Entry> cells, Entry total) {
    }

    /** What stands in a cell; without {@code href} where there is nothing in it. */
    public record Entry(String heading, String text, String exact, String href) {
        static Entry of(String heading, long pence, String href) {
            return new Entry(heading, Money.ofPence(pence).words(), Money.ofPence(pence).exactWords(), href);
        }

        public boolean isNothing() {
            return exact.isEmpty();
        }
    }

    CrossTable(Slice slice, SliceView view) {
        this.slice = slice;
        this.query = slice.query();
        this.view = view;
        all = slice.rows();
        columns = Largest.of(slice.columns(), MOST_COLUMNS, query.columns());
        Set<String> shown = columns.stream().map(Slice.Total::value).collect(Collectors.toSet());
        slice.cells().forEach(cell -> cells.merge(List.of(cell.row(), shown.contains(cell.column()) ? cell.column() : Largest.OTHERS), cell,
                (so, more) -> new Slice.Cell(so.row(), Largest.OTHERS, so.pence() + more.pence(), so.lines() + more.lines())));
    }

    public boolean isAddedAcross() {
        return query.columns().isAdded();
    }

    public boolean isAddedDown() {
        return query.rows().isAdded();
    }

    public List<String> getHeadings() {
        return columns.stream().map(column -> heading(column.value())).toList();
    }

    public List<Row> getRows() {
        return all.stream().limit(MOST_ROWS).map(row -> new Row(Largest.word(view, query.rows(), row.value()), linesOf(row.value(), null), columns.stream().map(column -> entry(row.value(), column.value())).toList(),
                Entry.of(TOGETHER, row.pence(), linesOf(row.value(), null)))).toList();
    }

    /** What the columns come to. */
    public List<Entry> getFoot() {
        return columns.stream().map(column -> Entry.of(heading(column.value()), column.pence(), column.value().equals(Largest.OTHERS) ? turned() : linesOf(null, column.value()))).toList();
    }

    /** What everything comes to; null where a sum of everything makes no sense. */
    public Entry getTogether() {
        return slice.pence() == null ? null : Entry.of(TOGETHER, slice.pence(), linesOf(null, null));
    }

    /** How many rows are not shown; the export has them. */
    public int getHidden() {
        return Math.max(0, all.size() - MOST_ROWS);
    }

    private String heading(String column) {
        return Largest.word(view, query.columns(), column);
    }

    private Entry entry(String row, String column) {
        Slice.Cell cell = cells.get(List.of(row, column));
        return cell == null ? new Entry(heading(column), "–", "", null) : Entry.of(heading(column), cell.pence(), column.equals(Largest.OTHERS) ? turned() : linesOf(row, column));
    }

    /** Where the columns that are one here run down, each with its own lines. */
    private String turned() {
        Map<String, String> parameters = SpendQuery.parameters(new SliceQuery(query.columns(), query.rows(), query.startYear(), query.phase(), query.basis(), query.nature(), query.measure(), query.organisation()));
        if (view.geography() != null) {
            parameters.put("geography", view.geography());
        }
        return "/counting/slices.xhtml?" + QueryText.of(parameters);
    }

    /** @param row null for all of them, likewise {@code column} */
    private String linesOf(String row, String column) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (slice.startYear() != null) {
            parameters.put("year", new FinancialYear(slice.startYear()).toString());
        }
        SpendQuery.parameters(query).forEach((name, value) -> {
            if (Set.of("phase", "basis", "nature", "organisation").contains(name)) {
                parameters.put(name, value);
            }
        });
        if (query.measure() != SliceQuery.Measure.NET) {
            parameters.put("flow", query.measure().name());
        }
        SpendLinks.narrow(parameters, query.rows(), row, view.isRegrouped(query.rows()) ? view.geography() : null);
        SpendLinks.narrow(parameters, query.columns(), column, view.isRegrouped(query.columns()) ? view.geography() : null);
        return SpendLinks.lines(parameters);
    }
}
