package uk.totalplace.common.tabular;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows how much has been read and whether the end was met, so that a parser's failure can be explained. */
final class CountedReader extends FilterReader {

    private long characters;
    private boolean ended;

    CountedReader(Reader reader) {
        super(reader);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        ended |= count < 0;
        characters += Math.max(count, 0);
        return count;
    }

    long characters() {
        return characters;
    }

    boolean hasEnded() {
        return ended;
    }
}
