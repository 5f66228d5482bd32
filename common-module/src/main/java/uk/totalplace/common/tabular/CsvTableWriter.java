package uk.totalplace.common.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV after RFC 4180 that Excel opens as it is meant: UTF-8 with a byte order mark, and no text that would run as a formula. What this package
 * reads from such a file is the text that was written.
 */
public final class CsvTableWriter implements TableWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private final CsvWriter csv;

    public CsvTableWriter(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 64 * 1024);
        text.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void heading(List<String> headings) throws IOException {
        row(headings);
    }

    @Override
    public void row(List<?> values) throws IOException {
        List<String> cells = new ArrayList<>(values.size());
        values.forEach(value -> cells.add(text(value)));
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return FormulaShield.raised(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof Long || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("no cell can hold a " + value.getClass().getName());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
