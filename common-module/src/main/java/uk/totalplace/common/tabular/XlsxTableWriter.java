package uk.totalplace.common.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet, written as a stream: numbers are numbers, dates are dates, the heading is bold and stays in sight. Text can
 * never run as a formula here, so it is written as it is.
 */
public final class XlsxTableWriter implements TableWriter {

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_TEXT = 32_767;
    /** Excel keeps fifteen digits; longer numbers are references, and written as text so that none is lost. */
    private static final int MOST_DIGITS = 15;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    public XlsxTableWriter(OutputStream out, String sheetName) {
        this.out = out;
        workbook = new Workbook(out, "Total Place", "1.0");
        sheet = workbook.newWorksheet(sheetName);
    }

    @Override
    public void heading(List<String> headings) throws IOException {
        int line = next;
        sheet.freezePane(0, line + 1);
        row(headings);
        sheet.range(line, 0, line, Math.max(0, headings.size() - 1)).style().bold().set();
    }

    /** @throws IllegalStateException if the sheet is full (1,048,576 rows) or a text is longer than a cell can be (32,767 characters) */
    @Override
    public void row(List<?> values) throws IOException {
        if (next == Worksheet.MAX_ROWS) {
            throw new IllegalStateException("A sheet holds %,d rows; a longer table is written as CSV.".formatted(Worksheet.MAX_ROWS));
        }
        for (int i = 0; i < values.size(); i++) {
            write(i, values.get(i));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof String text) {
            writeText(column, text);
        } else if (value instanceof Long number) {
            writeNumber(column, BigDecimal.valueOf(number), number);
        } else if (value instanceof BigDecimal number) {
            writeNumber(column, number, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(next, column, moment);
            sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            throw new IllegalArgumentException("no cell can hold a " + value.getClass().getName());
        }
    }

    private void writeNumber(int column, BigDecimal number, Number asGiven) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            writeText(column, number.toPlainString());
        } else {
            sheet.value(next, column, asGiven);
        }
    }

    private void writeText(int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalStateException("A cell holds %,d characters; a longer text is written as CSV.".formatted(LONGEST_TEXT));
        }
        if (!text.isEmpty()) {
            sheet.inlineString(next, column, LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            workbook.finish();
        }
    }
}
