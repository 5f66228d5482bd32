package uk.totalplace.portal.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdTokenTest {
    private static final KeyPair KEY = keys();
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final IdToken.Expected EXPECTED = new IdToken.Expected("https://provider.example", "totalplace", "a nonce", NOW);

    @Test
    void a_token_as_expected_tells_name_and_groups() {
        IdToken token = verified(header(), claims());
        assertEquals(Optional.of("olive"), token.name("preferred_username"));
        assertEquals(Set.of("officer", "staff"), token.names("groups"));
        assertEquals(Optional.empty(), token.name("nickname"));
        assertEquals(Set.of(), token.names("roles"));
    }

    @Test
    void one_audience_of_several_needs_to_be_the_party_that_it_was_issued_to() {
        JsonObjectBuilder several = claims().add("aud", Json.createArrayBuilder().add("totalplace").add("another"));
        assertTrue(refused(header(), several).contains("issued to somebody else"));
        assertEquals(Optional.of("olive"), verified(header(), claims().add("aud", Json.createArrayBuilder().add("totalplace").add("another")).add("azp", "totalplace")).name("preferred_username"));
    }

    @Test
    void clocks_may_differ_by_a_minute_and_no_more() {
        verified(header(), claims().add("exp", NOW.getEpochSecond() - 50).add("iat", NOW.getEpochSecond() + 50));
        assertTrue(refused(header(), claims().add("exp", NOW.getEpochSecond() - 61)).contains("expired"));
        assertTrue(refused(header(), claims().add("iat", NOW.getEpochSecond() + 61)).contains("future"));
        assertTrue(refused(header(), claims().add("nbf", NOW.getEpochSecond() + 61)).contains("not valid yet"));
    }

    @Test
    void a_claim_that_is_not_as_expected_is_refused() {
        for (Map.Entry<String, String> wrong : Map.of("iss", "https://elsewhere.example", "aud", "another", "azp", "another", "nonce", "another", "exp", "soon", "iat", "just now").entrySet()) {
            assertThrows(NotGenuine.class, () -> verified(header(), claims().add(wrong.getKey(), wrong.getValue())), wrong::getKey);
        }
        for (String missing : Set.of("iss", "aud", "nonce", "exp", "iat", "sub")) {
            assertThrows(NotGenuine.class, () -> verified(header(), claims().remove(missing)), missing);
        }
    }

    @Test
    void only_a_signature_by_rs256_with_a_published_key_counts() {
        String good = signed(header(), claims(), KEY);
        String unsigned = encoded(header().add("alg", "none")) + "." + encoded(claims()) + ".";
        assertTrue(refused(unsigned).contains("RS256"));
        assertTrue(refused(signed(header().add("alg", "HS256"), claims(), KEY)).contains("RS256"));
        assertTrue(refused(signed(header().add("kid", "unknown"), claims(), KEY)).contains("does not publish"));
        assertTrue(refused(signed(header(), claims(), keys())).contains("wrong signature"));
        String[] parts = good.split("\\.");
        assertTrue(refused(parts[0] + "." + encoded(claims().add("preferred_username", "admin")) + "." + parts[2]).contains("wrong signature"));
        assertTrue(refused(signed(header().add("crit", Json.createArrayBuilder().add("b64")), claims(), KEY)).contains("critical"));
    }

    @Test
    void what_is_no_token_at_all_is_refused_in_words() {
        for (String text : new String[] {null, "", "a.b", "a.b.c", "....", "e30.e30.e30", "%.%.%"}) {
            assertTrue(refused(text).startsWith("The id token"), text);
        }
    }

    private static String refused(JsonObjectBuilder header, JsonObjectBuilder claims) {
        return refused(signed(header, claims, KEY));
    }

    private static String refused(String token) {
        return assertThrows(NotGenuine.class, () -> IdToken.verified(token, EXPECTED, IdTokenTest::key)).getMessage();
    }

    private static IdToken verified(JsonObjectBuilder header, JsonObjectBuilder claims) {
        return IdToken.verified(signed(header, claims, KEY), EXPECTED, IdTokenTest::key);
    }

    private static Optional<PublicKey> key(String id) {
        return "one".equals(id) ? Optional.of(KEY.getPublic()) : Optional.empty();
    }

    private static JsonObjectBuilder header() {
        return Json.createObjectBuilder().add("alg", "RS256").add("kid", "one");
    }

    private static JsonObjectBuilder claims() {
        return Json.createObjectBuilder().add("iss", "https://provider.example").add("aud", "totalplace").add("sub", "1").add("nonce", "a nonce").add("preferred_username", "olive")
                .add("iat", NOW.getEpochSecond() - 5).add("exp", NOW.getEpochSecond() + 300).add("groups", Json.createArrayBuilder().add("officer").add("staff"));
    }

    private static String signed(JsonObjectBuilder header, JsonObjectBuilder claims, KeyPair pair) {
        try {
            String text = encoded(header) + "." + encoded(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(JsonObjectBuilder object) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(object.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
