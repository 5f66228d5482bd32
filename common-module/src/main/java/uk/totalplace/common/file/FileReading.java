package uk.totalplace.common.file;

import java.io.InputStream;
import java.util.function.IntFunction;
import uk.totalplace.common.tabular.StoredBytes;

/** A stored file being read, which knows how far the reading has come. */
public final class FileReading implements StoredBytes {
    private final long bytes;
    private final IntFunction<byte[]> pieces;
    private volatile long position;

    /** @param pieces gives a piece by its number, null past the last */
    public FileReading(long bytes, IntFunction<byte[]> pieces) {
        this.bytes = bytes;
        this.pieces = pieces;
    }

    public int percent() {
        return bytes == 0 ? 100 : (int) (position * 100 / bytes);
    }

    /** A piece by its number from 0; null past the last. */
    public byte[] piece(int ordinal) {
        return pieces.apply(ordinal);
    }

    @Override
    public InputStream open() {
        position = 0;
        return new Pieces();
    }

    private final class Pieces extends InputStream {
        private byte[] piece = new byte[0];
        private int next;
        private int ordinal;

        @Override
        public int read() {
            return fetch() ? piece[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fetch()) {
                return -1;
            }
            int count = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, into, from, count);
            next += count;
            position += count;
            return count;
        }

        private boolean fetch() {
            if (piece != null && next == piece.length) {
                piece = pieces.apply(ordinal++);
                next = 0;
            }
            return piece != null;
        }
    }
}
