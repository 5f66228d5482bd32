package uk.totalplace.common.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.digest.Sha256;

/**
 * The bytes of uploaded files, in the database in pieces of half a megabyte: every node can read them, the backup holds them,
 * and neither writing nor reading needs a whole file in memory.
 */
@ApplicationScoped
public class StoredFile {
    public static final int PIECE = 512 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Database database;

    /** How large the file is and its SHA-256 in hexadecimal. */
    public record Digest(long bytes, String sha256) {
    }

    /** As {@link #write(Shelf, long, InputStream, long, PieceForm)}, the pieces as they came. */
    public Digest write(Shelf shelf, long owner, InputStream body, long megabytes) throws IOException {
        return write(shelf, owner, body, megabytes, PieceForm.PLAIN);
    }

    /**
     * @param owner the number of what the file belongs to
     * @throws TooLarge beyond the limit; the transaction then forgets what was written
     */
    public Digest write(Shelf shelf, long owner, InputStream body, long megabytes, PieceForm form) throws IOException {
        Sha256 digest = new Sha256();
        long total = 0;
        int ordinal = 0;
        for (byte[] piece = body.readNBytes(PIECE); piece.length > 0; piece = body.readNBytes(PIECE)) {
            total += piece.length;
            if (total > megabytes * MEGABYTE) {
                throw new TooLarge(megabytes);
            }
            digest.add(piece);
            database.update("insert into " + shelf.table() + " (" + shelf.owner() + ", ordinal, content) values (?, ?, ?)", owner, ordinal, form.of(ordinal, piece));
            ordinal++;
        }
        return new Digest(total, digest.hex());
    }

    public FileReading read(Shelf shelf, long owner, long bytes) {
        return read(shelf, owner, bytes, PieceForm.PLAIN);
    }

    public FileReading read(Shelf shelf, long owner, long bytes, PieceForm form) {
        return new FileReading(bytes, ordinal -> {
            byte[] piece = piece(shelf, owner, ordinal);
            return piece == null ? null : form.of(ordinal, piece);
        });
    }

    /** A piece by its number from 0, as it lies on the shelf; null past the last. */
    public byte[] piece(Shelf shelf, long owner, int ordinal) {
        List<byte[]> found = database.query(row -> row.getBytes(1), "select content from " + shelf.table() + " where " + shelf.owner() + " = ? and ordinal = ?", owner, ordinal);
        return found.isEmpty() ? null : found.get(0);
    }
}
