package uk.totalplace.portal.openid;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of an id token that was found genuine: signed by the provider with RS256 and no other way, issued by it, for us,
 * for this very attempt, and now. Clocks may differ by a minute.
 */
record IdToken(JsonObject claims) {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** What must stand in the token. */
    record Expected(String issuer, String clientId, String nonce, Instant now) {
    }

    /** @throws NotGenuine when anything is not as expected */
    static IdToken verified(String token, Expected expected, Function<String, Optional<PublicKey>> keys) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        require(parts.length == 3, "is no signed token");
        JsonObject header = object(parts[0]);
        require("RS256".equals(text(header, "alg")), "is not signed with RS256");
        require(!header.containsKey("crit"), "has a critical extension");
        PublicKey key = keys.apply(text(header, "kid")).orElseThrow(() -> new NotGenuine("The id token names a key that the provider does not publish"));
        require(isSigned(parts[0] + "." + parts[1], bytes(parts[2]), key), "has a wrong signature");
        JsonObject claims = object(parts[1]);
        require(expected.issuer().equals(text(claims, "iss")), "is another issuer's");
        Set<String> audience = texts(claims, "aud");
        require(audience.contains(expected.clientId()), "is for somebody else");
        String party = text(claims, "azp");
        require(party == null ? audience.size() == 1 : party.equals(expected.clientId()), "was issued to somebody else");
        require(time(claims, "exp").isAfter(expected.now().minus(CLOCKS_DIFFER)), "has expired");
        require(time(claims, "iat").isBefore(expected.now().plus(CLOCKS_DIFFER)), "comes from the future");
        require(!claims.containsKey("nbf") || time(claims, "nbf").isBefore(expected.now().plus(CLOCKS_DIFFER)), "is not valid yet");
        require(text(claims, "sub") != null, "names nobody");
        String nonce = text(claims, "nonce");
        require(nonce != null && MessageDigest.isEqual(nonce.getBytes(StandardCharsets.UTF_8), expected.nonce().getBytes(StandardCharsets.UTF_8)), "belongs to another attempt");
        return new IdToken(claims);
    }

    /** A claim that is one text; empty when it is missing, blank or something else. */
    Optional<String> name(String claim) {
        return Optional.ofNullable(text(claims, claim)).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** A claim that is a text or a list of texts. */
    Set<String> names(String claim) {
        return texts(claims, claim);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new NotGenuine("The id token " + otherwise);
        }
    }

    private static boolean isSigned(String text, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.US_ASCII));
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static JsonObject object(String part) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes(part)))) {
            return reader.readObject();
        } catch (JsonException notAnObject) {
            throw new NotGenuine("The id token is not made of JSON objects");
        }
    }

    private static byte[] bytes(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            throw new NotGenuine("The id token is not base64");
        }
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : null;
    }

    private static Set<String> texts(JsonObject object, String name) {
        Stream<JsonValue> values = object.get(name) instanceof JsonArray array ? array.stream() : Stream.ofNullable(object.get(name));
        return values.filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant time(JsonObject claims, String name) {
        require(claims.get(name) instanceof JsonNumber, "does not say " + name);
        return Instant.ofEpochSecond(claims.getJsonNumber(name).longValue());
    }
}
