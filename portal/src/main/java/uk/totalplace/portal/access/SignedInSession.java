package uk.totalplace.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * Ties the server's sign-on token to the session it was given in. Without it a token that somebody kept would still open the
 * portal after signing out, and after the session had ended. Whoever sends a password with each request needs no session.
 */
@WebFilter("/*")
public class SignedInSession extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PERSON = "uk.totalplace.signed-in";

    /** Who has signed in; {@code groups} are those an OpenID provider named, and null when the server's registry keeps them. */
    record SignedIn(String name, Set<String> groups) implements Serializable {
        boolean isThroughProvider() {
            return groups != null;
        }
    }

    /** Called once the form at the door has let somebody in. */
    static void begin(HttpServletRequest request) {
        begin(request, request.getUserPrincipal().getName(), null);
    }

    static void begin(HttpServletRequest request, String name, Set<String> groups) {
        request.getSession().setAttribute(PERSON, new SignedIn(name, groups));
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(PERSON));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean free = Way.of(request) == Way.OPEN || request.getUserPrincipal() == null || request.getHeader("Authorization") != null;
        if (free || of(request).filter(person -> person.name().equals(request.getUserPrincipal().getName())).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        if (Way.of(request) == Way.API) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Total Place\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write("{\"title\":\"Not signed in\",\"status\":401,\"detail\":\"The session has ended.\",\"violations\":[]}");
        } else {
            response.sendRedirect(request.getContextPath() + "/login.xhtml?to=" + OwnPath.of(request));
        }
    }
}
