package uk.totalplace.system.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider of the smallest kind: whoever is at the door signs in without being asked anything. It is strict with the
 * portal (redirect address, secret, PKCE, a code once) and makes the one fault in its token that a test asks for.
 */
public final class StubProvider implements AutoCloseable {
    public static final String CLIENT = "totalplace";
    private static final String SECRET = "a client secret: with / and +";

    private final HttpServer server;
    private final KeyPair key = keys();
    private final KeyPair strange = keys();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile String person;
    private volatile List<String> groups = List.of();
    private volatile Fault fault = Fault.NONE;

    /** What is wrong with the token, or with the provider itself. */
    public enum Fault {
        NONE, NONCE, AUDIENCE, ISSUER, SIGNATURE, EXPIRED, UNSIGNED, OTHER_PARTY, SILENT
    }

    public StubProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, Json.createObjectBuilder().add("issuer", issuer()).add("authorization_endpoint", issuer() + "/authorize")
                    .add("token_endpoint", issuer() + "/token").add("jwks_uri", issuer() + "/keys").add("end_session_endpoint", issuer() + "/leave")));
            server.createContext("/keys", exchange -> send(exchange, 200, Json.createObjectBuilder().add("keys", Json.createArrayBuilder().add(published()))));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The environment of a portal that takes this provider's word. */
    public Map<String, String> settings() {
        return Map.of("TOTALPLACE_OIDC_ISSUER", issuer(), "TOTALPLACE_OIDC_CLIENT_ID", CLIENT, "TOTALPLACE_OIDC_CLIENT_SECRET", SECRET);
    }

    /** The next person at the provider's door. */
    public void comes(String name, String... groupNames) {
        comes(Fault.NONE, name, groupNames);
    }

    public void comes(Fault wrong, String name, String... groupNames) {
        person = name;
        groups = List.of(groupNames);
        fault = wrong;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        boolean whole = CLIENT.equals(asked.get("client_id")) && "code".equals(asked.get("response_type")) && Arrays.asList(asked.getOrDefault("scope", "").split(" ")).contains("openid")
                && asked.keySet().containsAll(Set.of("state", "nonce", "code_challenge", "redirect_uri")) && "S256".equals(asked.get("code_challenge_method"));
        if (!whole) {
            send(exchange, 400, Json.createObjectBuilder().add("error", "invalid_request"));
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        String header = new String(Base64.getDecoder().decode(exchange.getRequestHeaders().getFirst("Authorization").substring(6)), StandardCharsets.UTF_8);
        boolean right = asked != null && asked.get("redirect_uri").equals(sent.get("redirect_uri")) && asked.get("code_challenge").equals(challenge(sent.get("code_verifier")))
                && "authorization_code".equals(sent.get("grant_type"))
                && Arrays.stream(header.split(":", 2)).map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList().equals(List.of(CLIENT, SECRET));
        if (fault == Fault.SILENT) {
            send(exchange, 503, Json.createObjectBuilder());
            return;
        }
        if (!right) {
            send(exchange, 400, Json.createObjectBuilder().add("error", "invalid_grant"));
            return;
        }
        send(exchange, 200, Json.createObjectBuilder().add("token_type", "Bearer").add("access_token", "unused").add("id_token", idToken(asked.get("nonce"))));
    }

    private String idToken(String nonce) {
        long now = Instant.now().getEpochSecond();
        JsonObjectBuilder header = Json.createObjectBuilder().add("alg", fault == Fault.UNSIGNED ? "none" : "RS256").add("kid", "one");
        JsonObjectBuilder claims = Json.createObjectBuilder().add("iss", fault == Fault.ISSUER ? "https://elsewhere.example" : issuer()).add("sub", "id of " + person)
                .add("aud", fault == Fault.AUDIENCE ? "another-client" : CLIENT).add("nonce", fault == Fault.NONCE ? "another nonce" : nonce)
                .add("iat", now - 600).add("exp", fault == Fault.EXPIRED ? now - 300 : now + 300).add("preferred_username", person).add("groups", Json.createArrayBuilder(groups));
        if (fault == Fault.OTHER_PARTY) {
            claims.add("azp", "another-client");
        }
        String text = encoded(header.build().toString().getBytes(StandardCharsets.UTF_8)) + "." + encoded(claims.build().toString().getBytes(StandardCharsets.UTF_8));
        return text + "." + (fault == Fault.UNSIGNED ? "" : encoded(signed(text, fault == Fault.SIGNATURE ? strange : key)));
    }

    private JsonObjectBuilder published() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return Json.createObjectBuilder().add("kty", "RSA").add("use", "sig").add("alg", "RS256").add("kid", "one").add("n", encoded(unsigned(open.getModulus()))).add("e", encoded(unsigned(open.getPublicExponent())));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] signed(String text, KeyPair pair) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8), pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (first, second) -> second, HashMap::new));
    }

    private static void send(HttpExchange exchange, int status, JsonObjectBuilder document) throws IOException {
        byte[] body = document.build().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
