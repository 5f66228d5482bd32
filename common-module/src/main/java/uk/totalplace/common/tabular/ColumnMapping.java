package uk.totalplace.common.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a file fills which column of a data set. What the organisation said for earlier files comes first, then the published heading,
 * then an alias, of two the one listed first; among equals the first column of the file is used and the others are duplicates.
 */
public final class ColumnMapping {

    /** The columns put before refused lines when they are given back. In a mended file that comes again they mean nothing to any data set. */
    public static final List<String> OF_REFUSED_LINES = List.of("_line", "_code", "_reason");
    /** In order of weight. */
    static final List<Known> KNOWLEDGE = List.of(Known.REMEMBERED, Known.SAME_HEADING, Known.ALIAS);

    private final List<Column> columns;
    private final List<MappedColumn> fileColumns;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final int[] places;
    private final int width;

    private ColumnMapping(List<Column> columns, List<MappedColumn> fileColumns) {
        this.columns = columns;
        this.fileColumns = fileColumns;
        places = new int[columns.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < places.length; i++) {
            ordinals.put(columns.get(i).name(), i);
        }
        fileColumns.forEach(each -> each.column().ifPresent(column -> places[ordinals.get(column.name())] = each.index()));
        width = fileColumns.stream().filter(each -> !each.heading().isEmpty()).mapToInt(each -> each.index() + 1).max().orElse(0);
    }

    /**
     * @param heading    the heading row of the file
     * @param columns    the columns of the data set
     * @param remembered what the organisation said before: {@link #normalised} heading to column name, or to "" for a column not to be used;
     *                   a name that the data set no longer has is passed over
     */
    public static ColumnMapping of(Row heading, List<Column> columns, Map<String, String> remembered) {
        return of(heading, List.copyOf(columns), new HeadingNames(columns, remembered));
    }

    static ColumnMapping of(Row heading, List<Column> columns, HeadingNames names) {
        List<String> headings = heading.cells();
        List<String> normalised = headings.stream().map(HeadingNames::normalised).toList();
        Map<Column, Integer> chosen = new HashMap<>();
        MappedColumn[] mapped = new MappedColumn[headings.size()];
        for (Known known : KNOWLEDGE) {
            for (int i : inOrder(known, normalised, names)) {
                Column column = names.find(normalised.get(i), known);
                if (mapped[i] != null || column == null || names.isSetAside(headings.get(i), normalised.get(i))) {
                    continue;
                }
                boolean first = chosen.putIfAbsent(column, i) == null;
                mapped[i] = first ? new MappedColumn(i, headings.get(i), Optional.of(column), known) : unfilled(i, headings, Known.DUPLICATE);
            }
        }
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = mapped[i] == null ? unfilled(i, headings, Known.UNUSED) : mapped[i];
        }
        return new ColumnMapping(columns, List.of(mapped));
    }

    /** From the first column of the file to the last; among aliases the surer one before the less sure, wherever they stand. */
    private static int[] inOrder(Known known, List<String> normalised, HeadingNames names) {
        IntStream places = IntStream.range(0, normalised.size());
        return known == Known.ALIAS ? places.boxed().sorted(Comparator.comparingInt(i -> names.rank(normalised.get(i)))).mapToInt(Integer::intValue).toArray() : places.toArray();
    }

    private static MappedColumn unfilled(int index, List<String> headings, Known known) {
        return new MappedColumn(index, headings.get(index), Optional.empty(), known);
    }

    /** The form in which headings are compared and remembered: "Net Amount (£)" is "netamount". */
    public static String normalised(String heading) {
        return HeadingNames.normalised(heading);
    }

    /** Every column of the file in its order, those without a heading included. */
    public List<MappedColumn> fileColumns() {
        return fileColumns;
    }

    /** The columns of the data set that are not in the file. */
    public List<Column> missing() {
        return columns.stream().filter(column -> places[ordinals.get(column.name())] < 0).toList();
    }

    /** Refuses the file if it lacks a key column. Not asked before a person has seen the mapping and may have mended it. */
    public void requireKeys() {
        List<Column> keys = missing().stream().filter(column -> column.need() == Need.KEY).toList();
        if (!keys.isEmpty()) {
            throw new UnreadableFile("KEY_COLUMN_MISSING",
                    keys.stream().map(Column::name).collect(Collectors.joining("”, “", "The file has no column for “", "”.")),
                    "Say which of its columns it is, or add the column, for example with “%s”.".formatted(keys.get(0).example()));
        }
    }

    /** For each column of the data set, in its order, the place in a row (from 0) where it stands, or -1. */
    public int[] bind() {
        return places.clone();
    }

    /** The places in a row, from 0, of the columns without which no line can be told from another. */
    public List<Integer> keyPlaces() {
        return fileColumns.stream().filter(each -> each.column().filter(column -> column.need() == Need.KEY).isPresent()).map(MappedColumn::index).toList();
    }

    /** The text of this column in this row; null when it is blank, the row is short, or the file lacks the column. */
    public String value(Row row, Column column) {
        Integer ordinal = ordinals.get(column.name());
        if (ordinal == null) {
            throw new IllegalArgumentException("not a column of this data set: " + column.name());
        }
        return value(row, ordinal);
    }

    /** As {@link #value(Row, Column)}, by the place of the column in the data set: for a million rows. */
    public String value(Row row, int ordinal) {
        return row.cell(places[ordinal]);
    }

    /** Places of cells that hold something beyond the last heading: an unquoted separator may have pushed them there. */
    public List<Integer> surplusCells(Row row) {
        if (row.cells().size() <= width) {
            return List.of();
        }
        List<Integer> surplus = new ArrayList<>();
        for (int i = width; i < row.cells().size(); i++) {
            if (row.cell(i) != null) {
                surplus.add(i);
            }
        }
        return surplus;
    }
}
