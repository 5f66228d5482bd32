package uk.totalplace.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person goes after signing in: a path of this portal, never another host's. */
public final class OwnPath {
    private OwnPath() {
    }

    /** The path asked for, with its query, ready to be a parameter. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return encoded(query == null ? path : path + "?" + query);
    }

    static String encoded(String to) {
        return URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** The path when it is safely our own, else the front page. */
    public static String safe(String to) {
        boolean ours = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains("://") && to.chars().noneMatch(Character::isISOControl)
                && !to.startsWith("/login.xhtml") && !to.startsWith(ProviderDoor.BEGIN) && !to.startsWith("/jakarta.faces.resource");
        return ours ? to : "/index.xhtml";
    }
}
