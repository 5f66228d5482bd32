package uk.totalplace.common.intake;

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
    static final int PIECE = 512 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Database database;

    /** How large the file is and its SHA-256 in hexadecimal, or what may be kept of that. */
    record Digest(long bytes, String sha256) {
    }

    /** @throws TooLarge beyond the limit; the transaction then forgets what was written */
    Digest write(long run, InputStream body, long megabytes, Discretion discretion) throws IOException {
        DigestInputStream digested = new DigestInputStream(body, sha256());
        long total = 0;
        int ordinal = 0;
        for (byte[] piece = digested.readNBytes(PIECE); piece.length > 0; piece = digested.readNBytes(PIECE)) {
            total += piece.length;
            if (total > megabytes * MEGABYTE) {
                throw new TooLarge(megabytes);
            }
            database.update("insert into common.import_piece (run_id, ordinal, content, key_id) values (?, ?, ?, ?)", run, ordinal, discretion.keep(IntakeStore.PIECES.place("content", run, ordinal), piece), discretion.keyId());
            ordinal++;
        }
        return new Digest(total, discretion.digest(HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    FileReading read(long run, long bytes, Discretion discretion) {
        return new FileReading(bytes, ordinal -> piece(run, ordinal, discretion));
    }

    private byte[] piece(long run, int ordinal, Discretion discretion) {
        List<byte[]> found = database.query(row -> row.getBytes(1), "select content from common.import_piece where run_id = ? and ordinal = ?", run, ordinal);
        return found.isEmpty() ? null : discretion.give(IntakeStore.PIECES.place("content", run, ordinal), found.get(0));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
