package uk.totalplace.common.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of which one sheet is the table: the first that is visible and holds something. */
final class WorkbookContent implements TableContent {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final TableLimits limits;
    private final String fileName;

    private WorkbookContent(ReadableWorkbook workbook, Sheet sheet, TableLimits limits, String fileName) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.limits = limits;
        this.fileName = fileName;
    }

    static WorkbookContent of(StoredBytes bytes, TableLimits limits, String fileName) throws IOException {
        ReadableWorkbook workbook;
        try (ZipPackage zip = ZipPackage.open(bytes, limits, fileName)) {
            zip.requireWorkbook(fileName);
            WorkbookGuard.check(zip, limits, fileName);
            // without a style sheet no number is a date, and the reader fails if asked for one
            ReadingOptions options = new ReadingOptions(zip.has("xl/styles.xml"), true);
            workbook = unlessDamaged(fileName, () -> new ReadableWorkbook(new ByteArrayInputStream(zip.bytes()), options));
        }
        try {
            return new WorkbookContent(workbook, firstFilled(workbook, limits, fileName), limits, fileName);
        } catch (UnreadableFile refusal) {
            workbook.close();
            throw refusal;
        }
    }

    private static Sheet firstFilled(ReadableWorkbook workbook, TableLimits limits, String fileName) throws IOException {
        for (Sheet sheet : visible(workbook)) {
            if (holdsSomething(sheet, limits, fileName)) {
                return sheet;
            }
        }
        throw new UnreadableFile("EMPTY", fileName + " has no visible sheet with anything in it.",
                "Check that the right file was chosen, and unhide the sheet that holds the table.");
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
    }

    private static boolean holdsSomething(Sheet sheet, TableLimits limits, String fileName) throws IOException {
        try (SheetCursor rows = new SheetCursor(sheet, limits, fileName)) {
            return rows.hasNext();
        }
    }

    @Override
    public RowCursor rows() throws IOException {
        return new SheetCursor(sheet, limits, fileName);
    }

    @Override
    public String description() {
        return "Excel workbook, sheet “%s”".formatted(sheet.getName());
    }

    @Override
    public List<String> unreadSheets() throws IOException {
        List<String> names = new ArrayList<>();
        for (Sheet other : visible(workbook)) {
            if (other != sheet && holdsSomething(other, limits, fileName)) {
                names.add(other.getName());
            }
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A step of reading that the library may fail in. */
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * The result of this step. The reader meets damage in many ways (missing parts, numbers that are none, cells that point nowhere) and answers
     * with as many kinds of exceptions; the workbook is in memory already, so none of them means anything else than damage.
     */
    static <T> T unlessDamaged(String fileName, Step<T> step) {
        try {
            return step.take();
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (IOException | RuntimeException failure) {
            throw ZipPackage.damaged(fileName, failure);
        }
    }
}
