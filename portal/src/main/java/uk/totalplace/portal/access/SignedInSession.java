package uk.totalplace.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Ties the server's sign-on token to the session it was given in. Without it a token that somebody kept would still open the
 * portal after signing out, and after the session had ended. Whoever sends a password with each request needs no session.
 */
@WebFilter("/*")
public class SignedInSession extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PERSON = "uk.totalplace.signed-in";

    /** Called once the door has opened. */
    static void begin(HttpServletRequest request) {
        request.getSession().setAttribute(PERSON, request.getUserPrincipal().getName());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean free = Way.of(request) == Way.OPEN || request.getUserPrincipal() == null || request.getHeader("Authorization") != null;
        if (free || belongsTo(request.getSession(false), request.getUserPrincipal().getName())) {
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

    private static boolean belongsTo(HttpSession session, String person) {
        return session != null && person.equals(session.getAttribute(PERSON));
    }
}
