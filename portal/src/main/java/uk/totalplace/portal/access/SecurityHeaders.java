package uk.totalplace.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Headers on every answer, and no unsafe request from another site. PrimeFaces adds the policy of pages, with the
 * nonce of its scripts (see web.xml); everything else gets a policy that allows nothing.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean resource = request.getRequestURI().contains("/jakarta.faces.resource/");
        protect(response);
        if (resource || !request.getRequestURI().endsWith(".xhtml") && Way.of(request) != Way.PAGE) {
            allowNothing(response);
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isSource(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    static void allowNothing(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    }

    /** Components and styles lie in a folder that the container would serve as it is; they are asked for as resources only. */
    private static boolean isSource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/resources/");
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean safe = request.getMethod().equals("GET") || request.getMethod().equals("HEAD") || request.getMethod().equals("OPTIONS");
        if (safe || origin == null) {
            return false;
        }
        try {
            String host = URI.create(origin).getAuthority();
            return host == null || !host.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException notAnOrigin) {
            return true;
        }
    }
}
