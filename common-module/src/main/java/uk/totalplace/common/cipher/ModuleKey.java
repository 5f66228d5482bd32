package uk.totalplace.common.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that one module has of one secret, derived by HKDF (RFC 5869) with SHA-256: one that encrypts, one that indexes. Nothing learnt of one module's
 * keys tells another's. The id is {@code module/secret}.
 */
record ModuleKey(String id, SecretKey content, SecretKey index) {
    private static final byte[] SALT = "Total Place restricted data, version 1".getBytes(StandardCharsets.UTF_8);

    static ModuleKey of(String module, KeyRing.Secret secret) {
        String id = module + "/" + secret.id();
        return new ModuleKey(id, new SecretKeySpec(derived(secret.bytes(), "content " + module), "AES"), new SecretKeySpec(derived(secret.bytes(), "index " + module), "HmacSHA256"));
    }

    /** Thirty-two bytes: one block of SHA-256, so that expanding is a single step. */
    private static byte[] derived(byte[] secret, String purpose) {
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return mac(new SecretKeySpec(mac(new SecretKeySpec(SALT, "HmacSHA256"), secret), "HmacSHA256"), block);
    }

    static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
