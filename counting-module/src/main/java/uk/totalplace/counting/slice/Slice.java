package uk.totalplace.counting.slice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.totalplace.counting.dimension.Dimension;

/**
 * What a query comes to, cell by cell.
 *
 * @param startYear the year that was summed; null where years run down or across
 * @param estimate  whether some of the returns are no outturn, or hold what is not actual
 * @param provisional whether outturns of it are still to come
 * @param synthetic whether any of it is made up
 */
public record Slice(SliceQuery query, Integer startYear, List<Cell> cells, boolean estimate, boolean provisional, boolean synthetic) {

    /** The values of both dimensions as codes, {@code -} for what was not said; what they come to in pence, and of how many parts of lines. */
    public record Cell(String row, String column, long pence, long lines) {
    }

    /** A value of one dimension and all that it comes to. */
    public record Total(String value, long pence) {
    }

    /** Largest first, and what was not said last; years, phases and bases in their own order. */
    public List<Total> rows() {
        return totals(query.rows(), true);
    }

    public List<Total> columns() {
        return totals(query.columns(), false);
    }

    /** Null where the table adds up nothing, because what runs down or across are years, phases or bases of the same money. */
    public Long pence() {
        return query.rows().isAdded() && query.columns().isAdded() ? Long.valueOf(cells.stream().mapToLong(Cell::pence).sum()) : null;
    }

    /** The same money with other values, such as the groups of a what-if geography: cells that become one are added. */
    public Slice folded(UnaryOperator<String> rows, UnaryOperator<String> columns) {
        Map<List<String>, Cell> folded = new LinkedHashMap<>();
        cells.forEach(cell -> folded.merge(List.of(rows.apply(cell.row()), columns.apply(cell.column())), new Cell(rows.apply(cell.row()), columns.apply(cell.column()), cell.pence(), cell.lines()),
                (so, more) -> new Cell(so.row(), so.column(), so.pence() + more.pence(), so.lines() + more.lines())));
        return new Slice(query, startYear, List.copyOf(folded.values()), estimate, provisional, synthetic);
    }

    private List<Total> totals(Dimension dimension, boolean down) {
        Map<String, Long> sums = new LinkedHashMap<>();
        cells.forEach(cell -> sums.merge(down ? cell.row() : cell.column(), cell.pence(), Long::sum));
        Comparator<Total> order = dimension.isAdded() ? Comparator.comparing((Total total) -> total.value().equals(Dimension.NOT_SAID)).thenComparing(Comparator.comparingLong(Total::pence).reversed()).thenComparing(Total::value)
                : Comparator.comparing(Total::value);
        return sums.entrySet().stream().map(entry -> new Total(entry.getKey(), entry.getValue())).sorted(order).toList();
    }
}
