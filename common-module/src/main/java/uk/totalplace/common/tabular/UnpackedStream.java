package uk.totalplace.common.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Counts what comes out of a packed part, as it comes: the sizes a package declares may be lies. */
final class UnpackedStream extends FilterInputStream {

    private final IntConsumer counter;

    UnpackedStream(InputStream in, IntConsumer counter) {
        super(in);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            counter.accept(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            counter.accept(count);
        }
        return count;
    }
}
