package uk.totalplace.common.cipher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts and decrypts for one module: AES-256-GCM with a random nonce. A ciphertext begins with the id of its key and is bound to its {@link Place}. The
 * newest key writes, every configured one reads. A value that must be found again has a blind index besides: an HMAC that tells nothing without the key.
 */
public final class ModuleCipher {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<ModuleKey> keys;

    ModuleCipher(String module, KeyRing ring) {
        keys = ring.secrets().stream().map(secret -> ModuleKey.of(module, secret)).toList();
    }

    /** The id of the key that writes now, {@code module/key}. It stands beside each encrypted row, so that rows on other keys are found. */
    public String keyId() {
        return keys.get(0).id();
    }

    /** The ids of all configured keys, the newest first. */
    public List<String> keyIds() {
        return keys.stream().map(ModuleKey::id).toList();
    }

    public byte[] encrypt(Place place, byte[] plain) {
        ModuleKey key = keys.get(0);
        byte[] id = key.id().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] body = cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(plain);
            return ByteBuffer.allocate(2 + id.length + NONCE_BYTES + body.length).put(VERSION).put((byte) id.length).put(id).put(nonce).put(body).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Restricted data could not be encrypted", e);
        }
    }

    /** @throws CannotDecrypt when the key is not configured, or the value was changed or stands elsewhere than where it was written */
    public byte[] decrypt(Place place, byte[] encrypted) {
        ByteBuffer in = ByteBuffer.wrap(encrypted);
        if (encrypted.length < 2 + NONCE_BYTES || in.get() != VERSION || in.remaining() < (encrypted[1] & 0xff) + 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw CannotDecrypt.damaged(place);
        }
        String id = new String(taken(in, in.get() & 0xff), StandardCharsets.US_ASCII);
        ModuleKey key = keys.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> CannotDecrypt.unknownKey(id));
        byte[] nonce = taken(in, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, place, nonce).doFinal(taken(in, in.remaining()));
        } catch (AEADBadTagException changedOrMoved) {
            throw CannotDecrypt.damaged(place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Restricted data could not be decrypted", e);
        }
    }

    /** The ciphertext in Base64; null for null. */
    public String encryptText(Place place, String plain) {
        return plain == null ? null : Base64.getEncoder().encodeToString(encrypt(place, plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws CannotDecrypt as {@link #decrypt} does */
    public String decryptText(Place place, String encrypted) {
        if (encrypted == null) {
            return null;
        }
        try {
            return new String(decrypt(place, Base64.getDecoder().decode(encrypted)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw CannotDecrypt.damaged(place);
        }
    }

    /** The blind index of a value under the key that writes now: 64 characters. The caller has brought the value into its one form before. */
    public String index(String normalised) {
        return index(keys.get(0), normalised);
    }

    /** The blind indexes of a value under every configured key, the newest first: while keys are changed, a row is found under one of them. */
    public List<String> indexes(String normalised) {
        return keys.stream().map(key -> index(key, normalised)).toList();
    }

    private static String index(ModuleKey key, String normalised) {
        return HexFormat.of().formatHex(ModuleKey.mac(key.index(), normalised.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] taken(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, ModuleKey key, Place place, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.content(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound(key, place));
        return cipher;
    }

    /** Each part with its length before it, so that no two places read alike. */
    private static byte[] bound(ModuleKey key, Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(key.id());
            out.writeUTF(place.table());
            out.writeUTF(place.column());
            for (String part : place.key()) {
                out.writeUTF(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
