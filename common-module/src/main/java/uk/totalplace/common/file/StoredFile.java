package uk.totalplace.common.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import uk.totalplace.common.database.Database;

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

    /**
     * @param owner the number of what the file belongs to
     * @throws TooLarge beyond the limit; the transaction then forgets what was written
     */
    public Digest write(Shelf shelf, long owner, InputStream body, long megabytes) throws IOException {
        DigestInputStream digested = new DigestInputStream(body, sha256());
        long total = 0;
        int ordinal = 0;
        for (byte[] piece = digested.readNBytes(PIECE); piece.length > 0; piece = digested.readNBytes(PIECE)) {
            total += piece.length;
            if (total > megabytes * MEGABYTE) {
                throw new TooLarge(megabytes);
            }
            database.update("insert into " + shelf.table() + " (" + shelf.owner() + ", ordinal, content) values (?, ?, ?)", owner, ordinal++, piece);
        }
        return new Digest(total, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    public FileReading read(Shelf shelf, long owner, long bytes) {
        return new FileReading(bytes, ordinal -> piece(shelf, owner, ordinal));
    }

    /** A piece by its number from 0; null past the last. */
    public byte[] piece(Shelf shelf, long owner, int ordinal) {
        List<byte[]> found = database.query(row -> row.getBytes(1), "select content from " + shelf.table() + " where " + shelf.owner() + " = ? and ordinal = ?", owner, ordinal);
        return found.isEmpty() ? null : found.get(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
