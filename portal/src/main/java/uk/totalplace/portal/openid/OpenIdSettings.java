package uk.totalplace.portal.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.setting.Settings;

/** What the people who run the server have set about their OpenID provider, in settings that begin with {@code oidc}. */
@ApplicationScoped
public class OpenIdSettings {
    @Inject
    private Settings settings;

    /** Off unless a provider is named. */
    public boolean isOn() {
        return settings.text("oidc.issuer").isPresent();
    }

    /** Whether people may sign in with a name and a password on the page: always without a provider, else only where it is wanted. */
    public boolean isFormKept() {
        return !isOn() || settings.yes("oidc.form");
    }

    /** How the account is called with which a person signs in, such as “your council account”. */
    public String account() {
        return settings.text("oidc.account").orElse("your organisation’s account");
    }

    String issuer() {
        return secure(required("oidc.issuer"));
    }

    String clientId() {
        return required("oidc.client.id");
    }

    Optional<String> clientSecret() {
        return settings.text("oidc.client.secret");
    }

    String scopes() {
        return settings.text("oidc.scopes").orElse("openid profile");
    }

    String nameClaim() {
        return settings.text("oidc.name").orElse("preferred_username");
    }

    String groupsClaim() {
        return settings.text("oidc.groups").orElse("groups");
    }

    /** The portal's own address that the provider leads back to. */
    String back() {
        return address() + "sign-in/back";
    }

    String door() {
        return address() + "login.xhtml";
    }

    /** The groups, and the roles that {@code oidc.roles} gives for them, as in {@code TP-IT=admin}. */
    Set<String> withRoles(Set<String> groups) {
        Set<String> all = new LinkedHashSet<>(groups);
        for (String pair : settings.list("oidc.roles")) {
            int equals = pair.lastIndexOf('=');
            if (equals > 0 && groups.contains(pair.substring(0, equals).strip())) {
                all.add(pair.substring(equals + 1).strip());
            }
        }
        return all;
    }

    /** @return the address, when nobody on the way can read or change what is said there: over TLS, or on this very machine */
    static String secure(String address) {
        URI uri = URI.create(address);
        boolean own = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
        if (!"https".equals(uri.getScheme()) && !("http".equals(uri.getScheme()) && own)) {
            throw new NotGenuine("The provider's address " + address + " does not begin with https://");
        }
        return address;
    }

    private String address() {
        String address = required("address");
        return address.endsWith("/") ? address : address + "/";
    }

    private String required(String name) {
        return settings.text(name).orElseThrow(() -> new NotGenuine("An OpenID provider is set, but not totalplace." + name));
    }
}
