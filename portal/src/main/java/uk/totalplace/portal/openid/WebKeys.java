package uk.totalplace.portal.openid;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The provider's keys for RS256 signatures by their ids. Keys for something else, and keys too short to trust, are left out. */
record WebKeys(Map<String, PublicKey> byId) {
    private static final int SHORTEST_BITS = 2048;

    static WebKeys of(JsonObject document) {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        if (document.get("keys") instanceof JsonArray all) {
            for (JsonValue one : all) {
                if (one instanceof JsonObject key && signsByRsa(key)) {
                    keys.put(key.getString("kid", ""), publicKey(key));
                }
            }
        }
        return new WebKeys(keys);
    }

    /** The key with the id; a token that names none means the only key there is. */
    Optional<PublicKey> find(String id) {
        return id == null ? byId.values().stream().findFirst().filter(only -> byId.size() == 1) : Optional.ofNullable(byId.get(id));
    }

    private static boolean signsByRsa(JsonObject key) {
        return "RSA".equals(key.getString("kty", null)) && "sig".equals(key.getString("use", "sig")) && "RS256".equals(key.getString("alg", "RS256"))
                && number(key, "n").bitLength() >= SHORTEST_BITS;
    }

    private static PublicKey publicKey(JsonObject key) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
        } catch (GeneralSecurityException e) {
            throw new NotGenuine("The provider publishes a key that is none: " + e.getMessage());
        }
    }

    private static BigInteger number(JsonObject key, String name) {
        try {
            return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name, "")));
        } catch (IllegalArgumentException notBase64) {
            throw new NotGenuine("The provider publishes a key that is none");
        }
    }
}
