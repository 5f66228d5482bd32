package uk.totalplace.common.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * One walk through a sheet, up to its last row that holds something. Blank rows between others are given, though a workbook may leave them out:
 * the same table has the same rows as CSV and as a workbook.
 */
final class SheetCursor implements RowCursor {

    private final TableLimits limits;
    private final String fileName;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> sheetRows;
    private long line;
    private long numberedFrom;
    private Row ahead;

    SheetCursor(Sheet sheet, TableLimits limits, String fileName) {
        this.limits = limits;
        this.fileName = fileName;
        stream = WorkbookContent.unlessDamaged(fileName, sheet::openStream);
        sheetRows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && WorkbookContent.unlessDamaged(fileName, sheetRows::hasNext)) {
            Row row = row(WorkbookContent.unlessDamaged(fileName, sheetRows::next));
            if (!row.isBlank()) {
                ahead = row;
            }
        }
        return ahead != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        line++;
        if (line < ahead.line()) {
            return new Row(line, List.of());
        }
        Row row = ahead;
        ahead = null;
        line = row.line();
        return row;
    }

    private Row row(org.dhatim.fastexcel.reader.Row sheetRow) {
        if (sheetRow.getRowNum() == 0) {
            // rows need not carry their number; the reader then counts from 0
            numberedFrom = 1;
        }
        long number = sheetRow.getRowNum() + numberedFrom;
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new HashSet<>();
        for (int i = 0; i < sheetRow.getCellCount(); i++) {
            Cell cell = sheetRow.getCell(i);
            String text = CellText.of(cell);
            boolean formula = cell != null && cell.getType() == CellType.FORMULA && cell.getFormula() != null;
            if (text.isEmpty() && !formula) {
                continue;
            }
            if (i >= limits.columns()) {
                throw CsvRecord.tooManyColumns(number, limits);
            }
            while (cells.size() < i) {
                cells.add("");
            }
            cells.add(text);
            if (formula) {
                formulas.add(i);
            }
        }
        return new Row(number, cells, formulas);
    }

    @Override
    public void close() {
        stream.close();
    }
}
