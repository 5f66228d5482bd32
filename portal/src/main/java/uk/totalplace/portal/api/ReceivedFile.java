package uk.totalplace.portal.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.totalplace.common.file.TooLarge;

/**
 * What is being sent, put aside whole before anything is done with it: a slow sender must not hold a transaction open, and
 * a file that is too large must leave nothing behind.
 */
public final class ReceivedFile implements Closeable {
    private static final long MEGABYTE = 1024L * 1024;
    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /** @throws TooLarge as soon as it is, and before reading when the sender says so */
    public static ReceivedFile of(InputStream body, Long announcedBytes, long megabytes) throws IOException {
        if (announcedBytes != null && announcedBytes > megabytes * MEGABYTE) {
            throw new TooLarge(megabytes);
        }
        ReceivedFile file = new ReceivedFile(Files.createTempFile("totalplace-upload", null));
        boolean whole = false;
        try {
            file.fill(body, megabytes);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private void fill(InputStream body, long megabytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                total += count;
                if (total > megabytes * MEGABYTE) {
                    throw new TooLarge(megabytes);
                }
                out.write(buffer, 0, count);
            }
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /** A header holds plain letters only, so senders write others as percent and hexadecimal; a name that merely contains a percent sign stays as it is. */
    static String name(String header) {
        if (header == null || !header.contains("%")) {
            return header;
        }
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return header;
        }
    }
}
