package uk.totalplace.common.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import uk.totalplace.common.file.FileReading;
import uk.totalplace.common.file.StoredFile;

/** A stored file read from any place on, one piece of it in memory at a time: zip files keep their directory at the end. */
final class FileChannelOfPieces implements SeekableByteChannel {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;

    private final FileReading file;
    private final long size;
    private long position;
    private byte[] piece = new byte[0];
    private int ordinal = -1;

    FileChannelOfPieces(FileReading file, long size) {
        this.file = file;
        this.size = size;
    }

    /** Where the directory of a zip file begins, as the record at its end says; {@code size} when there is no such record. */
    long startOfDirectory() {
        int length = (int) Math.min(size, END_RECORD + LONGEST_COMMENT);
        ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        position(size - length);
        while (end.hasRemaining() && read(end) >= 0) {
            continue;
        }
        for (int at = length - END_RECORD; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                return Math.min(size, Integer.toUnsignedLong(end.getInt(at + 16)));
            }
        }
        return size;
    }

    @Override
    public int read(ByteBuffer into) {
        if (position >= size) {
            return -1;
        }
        int wanted = (int) (position / StoredFile.PIECE);
        if (wanted != ordinal) {
            piece = file.piece(wanted);
            ordinal = wanted;
        }
        int from = (int) (position % StoredFile.PIECE);
        int count = Math.min(into.remaining(), piece.length - from);
        into.put(piece, from, count);
        position += count;
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
        position = wanted;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        piece = new byte[0];
        ordinal = -1;
    }
}
