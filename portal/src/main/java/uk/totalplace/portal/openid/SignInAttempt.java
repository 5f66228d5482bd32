package uk.totalplace.portal.openid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import uk.totalplace.common.digest.Sha256;

/**
 * One way to the provider and back, kept in the session that began it: {@code state} ties the answer to this browser, {@code nonce}
 * ties the id token to this attempt, {@code verifier} shows that who redeems the code is who asked for it (PKCE).
 *
 * @param to where the person wanted to go
 */
public record SignInAttempt(String state, String nonce, String verifier, String to, Instant begun) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LONGEST = Duration.ofMinutes(15);

    static SignInAttempt to(String to) {
        return new SignInAttempt(secret(), secret(), secret(), to, Instant.now());
    }

    public boolean isOver(Instant now) {
        return now.isAfter(begun.plus(LONGEST));
    }

    /** What the provider is told of the verifier before it sees it. */
    String challenge() {
        return text(new Sha256().add(verifier.getBytes(StandardCharsets.US_ASCII)).bytes());
    }

    /** 256 bits that nobody can guess. */
    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
