package uk.totalplace.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** How a path is entered: freely, by the API's rules, or as a page. */
enum Way {
    OPEN, API, PAGE;

    private static final Set<String> FREE = Set.of("/login.xhtml", "/accessibility.xhtml", "/sign-out", ProviderDoor.BEGIN, ProviderDoor.BACK, ProviderDoor.LEAVE);

    static Way of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/") || path.equals("/api")) {
            return API;
        }
        return FREE.contains(path) || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/WEB-INF/errors/") ? OPEN : PAGE;
    }
}
