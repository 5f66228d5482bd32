package uk.totalplace.common.cipher;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The secret keys as they are set: {@code id:base64,id2:base64}, each of 32 bytes, the newest first. That one writes, all of them read.
 * What is wrong with a setting is said without quoting it.
 */
final class KeyRing {
    static final String DEMONSTRATION = "demonstration";
    private static final int BYTES = 32;

    private final List<Secret> secrets;

    /** One key and what it is called. It never becomes text. */
    record Secret(String id, byte[] bytes) {
        @Override
        public String toString() {
            return id;
        }
    }

    private KeyRing(List<Secret> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** @throws IllegalStateException when the setting does not hold what it must */
    static KeyRing parse(String setting) {
        List<Secret> secrets = new ArrayList<>();
        for (String part : setting.split(",", -1)) {
            Secret secret = secret(part.strip(), secrets.size() + 1);
            if (secrets.stream().anyMatch(other -> other.id().equals(secret.id()))) {
                throw wrong("two keys are called “" + secret.id() + "”");
            }
            secrets.add(secret);
        }
        return new KeyRing(secrets);
    }

    private static Secret secret(String part, int number) {
        int colon = part.indexOf(':');
        String id = colon < 0 ? "" : part.substring(0, colon);
        if (!id.matches("[a-z0-9-]{1,20}")) {
            throw wrong("key number %d has no name of small letters, digits and hyphens before a colon".formatted(number));
        }
        byte[] bytes = decoded(part.substring(colon + 1)).orElseThrow(() -> wrong("the key “" + id + "” is not Base64"));
        if (bytes.length != BYTES) {
            throw wrong("the key “%s” has %d bytes and not %d".formatted(id, bytes.length, BYTES));
        }
        return new Secret(id, bytes);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static IllegalStateException wrong(String what) {
        return new IllegalStateException("TOTALPLACE_RESTRICTED_KEYS cannot be used: " + what + ". It is written id:base64,id2:base64, each key 32 random bytes, the newest first.");
    }

    List<Secret> secrets() {
        return secrets;
    }

    boolean isForDemonstration() {
        return secrets.stream().anyMatch(secret -> secret.id().equals(DEMONSTRATION));
    }
}
