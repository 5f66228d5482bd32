package uk.totalplace.portal.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The provider whose word we take for who somebody is. What it publishes is kept for an hour; its keys are fetched again when a
 * token names one that is not known yet, though not more than twice a minute, whoever sends tokens. When it does not answer, nobody
 * else waits for it in the next ten seconds.
 */
@ApplicationScoped
public class OpenIdProvider {
    private static final Duration PUBLISHED_HOLDS = Duration.ofHours(1);
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(30);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    @Inject
    private OpenIdSettings settings;
    private final ProviderWire wire = new ProviderWire();
    private Discovery discovery;
    private Instant discovered = Instant.MIN;
    private Instant silentSince = Instant.MIN;
    private WebKeys keys;
    private Instant keysFetched = Instant.MIN;

    /** Begins an attempt that is to end at a page of ours. */
    public SignInAttempt attempt(String to) {
        return SignInAttempt.to(to);
    }

    /** Where the browser is sent to sign in. */
    public URI authorize(SignInAttempt attempt) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", settings.back());
        query.put("scope", settings.scopes());
        query.put("state", attempt.state());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", attempt.challenge());
        query.put("code_challenge_method", "S256");
        return with(published().authorize(), query);
    }

    /**
     * Redeems the code that the browser brought back.
     *
     * @param issuer what the answer says of its issuer, or null
     * @throws NotGenuine when the provider refuses the code or its token cannot be believed
     * @throws ProviderSilent when it does not answer
     */
    public OpenIdPerson redeem(SignInAttempt attempt, String code, String issuer) {
        if (issuer != null && !issuer.equals(settings.issuer())) {
            throw new NotGenuine("The answer came from another issuer");
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", settings.back());
        form.put("code_verifier", attempt.verifier());
        JsonObject answer = wire.post(published().token(), form, identify(form));
        IdToken token = IdToken.verified(answer.getString("id_token", null), new IdToken.Expected(settings.issuer(), settings.clientId(), attempt.nonce(), Instant.now()), this::key);
        String name = token.name(settings.nameClaim()).orElseThrow(() -> new NotGenuine("The id token has no claim " + settings.nameClaim()));
        return new OpenIdPerson(name, settings.withRoles(token.names(settings.groupsClaim())));
    }

    /** Where a person ends the session at the provider, too; empty when it has no such place. */
    public Optional<URI> leave() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", settings.clientId());
        query.put("post_logout_redirect_uri", settings.door());
        return published().leave().map(address -> with(address, query));
    }

    /** Adds to the form who redeems, or gives the header that says it. */
    private Optional<String> identify(Map<String, String> form) {
        Optional<String> secret = settings.clientSecret();
        if (secret.isPresent() && !published().secretInForm()) {
            String pair = ProviderWire.encoded(settings.clientId()) + ":" + ProviderWire.encoded(secret.get());
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        form.put("client_id", settings.clientId());
        secret.ifPresent(value -> form.put("client_secret", value));
        return Optional.empty();
    }

    private synchronized Discovery published() {
        Instant now = Instant.now();
        if (discovery == null || now.isAfter(discovered.plus(PUBLISHED_HOLDS))) {
            if (silentSince.isAfter(now.minus(LEFT_ALONE))) {
                throw new ProviderSilent("It was silent a moment ago and is left alone", null);
            }
            discovery = discover(settings.issuer());
            discovered = now;
        }
        return discovery;
    }

    private Discovery discover(String issuer) {
        try {
            return Discovery.of(wire.get(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"), issuer);
        } catch (ProviderSilent e) {
            silentSince = Instant.now();
            throw e;
        }
    }

    private synchronized Optional<PublicKey> key(String id) {
        Instant now = Instant.now();
        boolean known = keys != null && keys.find(id).isPresent() && now.isBefore(keysFetched.plus(PUBLISHED_HOLDS));
        if (!known && (keys == null || now.isAfter(keysFetched.plus(BETWEEN_KEYS)))) {
            keys = WebKeys.of(wire.get(published().keys()));
            keysFetched = now;
        }
        return keys.find(id);
    }

    private static URI with(String address, Map<String, String> query) {
        return URI.create(address + (address.contains("?") ? "&" : "?") + ProviderWire.encoded(query));
    }
}
