package uk.totalplace.common.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML in which no stretch between two tags is so long that a parser has to keep megabytes for one name or attribute. */
final class MarkupStream extends FilterInputStream {

    private static final int LONGEST_STRETCH = 8 << 20;

    private final String fileName;
    private int stretch;

    MarkupStream(InputStream in, String fileName) {
        super(in);
        this.fileName = fileName;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            stretch = buffer[i] == '<' ? 0 : stretch + 1;
        }
        if (stretch > LONGEST_STRETCH) {
            throw new UnreadableFile("CELL_TOO_LONG",
                    fileName + " holds a single text of more than %s.".formatted(TableLimits.inWords(LONGEST_STRETCH)),
                    "Leave that text out, or save the sheet as CSV.");
        }
        return count;
    }
}
