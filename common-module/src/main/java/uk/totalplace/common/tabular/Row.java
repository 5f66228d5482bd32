package uk.totalplace.common.tabular;

import java.util.List;
import java.util.Set;

/**
 * One row as it was written. Line breaks, tabs, no-break and zero-width spaces inside a cell are one space, and none are left at its ends;
 * a cell without content is the empty text, never null.
 *
 * @param line     physical line (from 1) on which the record begins; in a workbook the row number of the sheet
 * @param cells    texts from the first column on; rows of one file may differ in length
 * @param formulas indexes of the cells that hold a formula; their text is the value the spreadsheet last calculated, empty if it kept none
 */
public record Row(long line, List<String> cells, Set<Integer> formulas) {

    public Row {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    Row(long line, List<String> cells) {
        this(line, cells, Set.of());
    }

    /** The text in this column (from 0), or null when the cell is blank or the row ends before it. */
    public String cell(int index) {
        if (index < 0 || index >= cells.size()) {
            return null;
        }
        String text = cells.get(index);
        return text.isEmpty() ? null : text;
    }

    /** The column of the first cell that holds something, or -1 in a blank row. */
    public int firstFilled() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    public boolean isBlank() {
        return firstFilled() < 0;
    }
}
