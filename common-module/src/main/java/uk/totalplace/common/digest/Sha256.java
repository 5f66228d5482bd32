package uk.totalplace.common.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * SHA-256 (FIPS 180-4) over what is added, text as UTF-8. Asking for the digest ends it and begins the next, so that one of these serves many in turn; it is for one thread.
 * Databases hold such digests: none may come out otherwise than it did.
 */
public final class Sha256 {
    private final MessageDigest digest = digest();

    /** The digest of a text as 64 hexadecimal digits in lower case. */
    public static String of(String text) {
        return new Sha256().add(text).hex();
    }

    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** All 32 bytes. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** 64 hexadecimal digits in lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The first 16 bytes as they are; no bit of them tells a version of UUID. */
    public UUID uuid() {
        ByteBuffer first = ByteBuffer.wrap(bytes());
        return new UUID(first.getLong(), first.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
