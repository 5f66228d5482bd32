package uk.totalplace.common.tabular;

import java.util.List;

/**
 * The heading of a file.
 *
 * @param row     the heading row
 * @param before  the rows above it: titles, notes, blank rows
 * @param mapping what its columns mean
 */
public record FoundHeading(Row row, List<Row> before, ColumnMapping mapping) {

    public FoundHeading {
        before = List.copyOf(before);
    }
}
