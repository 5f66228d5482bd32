package uk.totalplace.common.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** A text file whose encoding and separator are known. It keeps nothing open: each walk opens the bytes again. */
final class CsvContent implements TableContent {

    private static final int SAMPLE = 64 * 1024;

    private final StoredBytes bytes;
    private final TextEncoding encoding;
    private final Separator separator;
    private final TableLimits limits;

    private CsvContent(StoredBytes bytes, TextEncoding encoding, Separator separator, TableLimits limits) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.separator = separator;
        this.limits = limits;
    }

    static CsvContent of(StoredBytes bytes, byte[] head, TableLimits limits, String fileName) throws IOException {
        TextEncoding encoding = TextEncoding.of(bytes, head, limits, fileName);
        String sample = sample(bytes, encoding);
        ForeignText.refusal(sample, fileName).ifPresent(refusal -> {
            throw refusal;
        });
        return new CsvContent(bytes, encoding, Separator.of(sample), limits);
    }

    private static String sample(StoredBytes bytes, TextEncoding encoding) throws IOException {
        char[] buffer = new char[SAMPLE];
        int filled = 0;
        try (Reader reader = encoding.reader(bytes)) {
            int count;
            while (filled < SAMPLE && (count = reader.read(buffer, filled, SAMPLE - filled)) >= 0) {
                filled += count;
            }
        }
        String text = new String(buffer, 0, filled);
        // a record that was cut off would count too few cells
        int lastLineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return filled == SAMPLE && lastLineEnd > 0 ? text.substring(0, lastLineEnd + 1) : text;
    }

    @Override
    public RowCursor rows() throws IOException {
        return new CsvCursor(encoding.reader(bytes), separator, limits);
    }

    @Override
    public String description() {
        return "text in %s, cells separated by %s".formatted(encoding.charset(), separator.words());
    }

    @Override
    public List<String> unreadSheets() {
        return List.of();
    }

    @Override
    public void close() {
        // each walk closes its own stream
    }
}
