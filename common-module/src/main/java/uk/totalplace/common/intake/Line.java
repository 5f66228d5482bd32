package uk.totalplace.common.intake;

import java.util.List;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;

/** One line of data, its cells found by the data set's own columns. */
public final class Line {
    private final Row row;
    private final ColumnMapping mapping;
    private final int[] places;

    /** A single line; for many of one file the places are found once. */
    public Line(Row row, ColumnMapping mapping) {
        this(row, mapping, mapping.bind());
    }

    Line(Row row, ColumnMapping mapping, int[] places) {
        this.row = row;
        this.mapping = mapping;
        this.places = places;
    }

    /** The physical line of the file on which the record begins, from 1. */
    public long number() {
        return row.line();
    }

    /** The text of a column, given by its place in the data set; null when blank or not in the file. */
    public String text(int column) {
        return places[column] < 0 ? null : row.cell(places[column]);
    }

    /** Whether the file has the column at all: what is missing in the whole file is said once, not on each line. */
    public boolean has(int column) {
        return places[column] >= 0;
    }

    /** Whether the cell was calculated by a spreadsheet; the text is then its last value. */
    public boolean isFormula(int column) {
        return places[column] >= 0 && row.formulas().contains(places[column]);
    }

    List<Integer> surplusCells() {
        return mapping.surplusCells(row);
    }

    List<String> cells() {
        return row.cells();
    }
}
