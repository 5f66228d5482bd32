package uk.totalplace.assets.property;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The permanent address of a property inside the portal. */
public final class PropertyLink {
    private PropertyLink() {
    }

    public static String to(String organisation, String assetCode) {
        return "/assets/property.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8) + "&asset=" + URLEncoder.encode(assetCode, StandardCharsets.UTF_8);
    }
}
