package uk.totalplace.portal.openid;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** What a provider publishes about itself: where people sign in, where codes are redeemed, where its keys are. */
record Discovery(String issuer, String authorize, String token, String keys, Optional<String> leave, boolean secretInForm) {

    /** @throws NotGenuine when it speaks of another issuer than the one that was set, or lacks an address */
    static Discovery of(JsonObject document, String issuer) {
        if (!issuer.equals(document.getString("issuer", null))) {
            throw new NotGenuine("The provider at " + issuer + " calls itself otherwise: set the very issuer it names");
        }
        String leave = document.getString("end_session_endpoint", null);
        return new Discovery(issuer, address(document, "authorization_endpoint"), address(document, "token_endpoint"), address(document, "jwks_uri"),
                Optional.ofNullable(leave).map(OpenIdSettings::secure), !takesBasic(document));
    }

    private static String address(JsonObject document, String name) {
        String address = document.getString(name, null);
        if (address == null) {
            throw new NotGenuine("The provider publishes no " + name);
        }
        return OpenIdSettings.secure(address);
    }

    /** As the standard has it, a provider that says nothing takes the secret as HTTP Basic. */
    private static boolean takesBasic(JsonObject document) {
        JsonValue methods = document.get("token_endpoint_auth_methods_supported");
        return !(methods instanceof JsonArray array) || array.stream().anyMatch(method -> method instanceof JsonString text && text.getString().equals("client_secret_basic"));
    }
}
