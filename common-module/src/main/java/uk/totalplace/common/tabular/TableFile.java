package uk.totalplace.common.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * A file opened as a table. What it is, is told by its content and never by its name. Rows are read as a stream, in bounded memory, and may be
 * read again from the start; one walk at a time. Opening and iterating throw {@link UnreadableFile} when the file cannot be taken,
 * and {@link UncheckedIOException} when its bytes cannot be fetched.
 */
public final class TableFile implements Iterable<Row>, Closeable {

    private static final int HEAD = 8 * 1024;
    private static final int LONGEST_NAME = 100;

    private final TableContent content;
    private final TableLimits limits;
    private RowCursor walk;

    private TableFile(TableContent content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    /**
     * Looks at the file, refuses what is no table, and makes its rows readable.
     *
     * @param fileName only named in refusals; may be null
     * @throws UnreadableFile if it is empty, too large, damaged, protected, or something else than CSV or .xlsx
     * @throws IOException    if the bytes cannot be fetched
     */
    public static TableFile open(StoredBytes bytes, String fileName, TableLimits limits) throws IOException {
        return new TableFile(content(bytes, quoted(fileName), limits), limits);
    }

    private static TableContent content(StoredBytes bytes, String fileName, TableLimits limits) throws IOException {
        byte[] head;
        try (InputStream in = bytes.open()) {
            head = in.readNBytes(HEAD);
        }
        if (OfficeContainer.isOne(head)) {
            throw OfficeContainer.refusal(bytes, fileName);
        }
        ForeignFile.of(head).ifPresent(foreign -> {
            throw foreign.refusal(fileName);
        });
        return ZipPackage.isOne(head) ? WorkbookContent.of(bytes, limits, fileName) : CsvContent.of(bytes, head, limits, fileName);
    }

    private static String quoted(String fileName) {
        String name = fileName == null ? "" : WhiteSpace.tidied(fileName);
        if (name.isEmpty()) {
            return "The file";
        }
        return name.length() > LONGEST_NAME ? "“" + name.substring(0, LONGEST_NAME) + "…”" : "“" + name + "”";
    }

    /** All rows from the first, titles and blank rows included. An earlier walk ends when a new one begins. */
    @Override
    public Iterator<Row> iterator() {
        try {
            endWalk();
            walk = content.rows();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new LimitedRows(walk, limits.rows());
    }

    /** The rows that begin after this physical line, usually that of the heading. */
    public Iterable<Row> rowsAfter(long line) {
        return () -> {
            LimitedRows rows = (LimitedRows) iterator();
            rows.skipTo(line);
            return rows;
        };
    }

    /** What the file turned out to be, in words: "text in windows-1252, cells separated by commas". */
    public String description() {
        return content.description();
    }

    /** Names of the other visible sheets that hold something. Only the first such sheet is read, and whoever sent the file should know. */
    public List<String> unreadSheets() throws IOException {
        return content.unreadSheets();
    }

    @Override
    public void close() throws IOException {
        try {
            endWalk();
        } finally {
            content.close();
        }
    }

    private void endWalk() throws IOException {
        if (walk != null) {
            walk.close();
            walk = null;
        }
    }
}
