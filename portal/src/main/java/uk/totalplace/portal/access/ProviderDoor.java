package uk.totalplace.portal.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.openid.NotGenuine;
import uk.totalplace.portal.openid.OpenIdPerson;
import uk.totalplace.portal.openid.OpenIdProvider;
import uk.totalplace.portal.openid.OpenIdSettings;
import uk.totalplace.portal.openid.ProviderSilent;
import uk.totalplace.portal.openid.SignInAttempt;

/**
 * The way in through an OpenID provider: to it, and back from it. A person without an account here and a token that cannot be
 * believed get the same words; what was wrong stands in the log.
 */
@WebServlet({ProviderDoor.BEGIN, ProviderDoor.BACK, ProviderDoor.LEAVE})
public class ProviderDoor extends HttpServlet {
    static final String BEGIN = "/sign-in";
    static final String BACK = "/sign-in/back";
    static final String LEAVE = "/sign-in/leave";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ProviderDoor.class.getName());
    private static final String ATTEMPTS = "uk.totalplace.sign-in-attempts";
    private static final int MOST_AT_ONCE = 5;
    private static final String NOT_LET_IN = "You could not be signed in. Try again; if it stays so, ask your organisation’s administrator.";
    private static final String STALE = "This sign-in took too long, or was begun in another browser. Try again.";
    private static final String SILENT = "The place where your account is kept does not answer at the moment. Try again in a few minutes.";
    private static final String STAYS = "Your account has no place to sign out at. Close the browser to be sure.";

    @Inject
    private OpenIdSettings settings;
    @Inject
    private OpenIdProvider provider;
    @Inject
    private Accounts accounts;
    @Inject
    private Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!settings.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            switch (request.getServletPath()) {
                case BEGIN -> begin(request, response);
                case BACK -> comeBack(request, response);
                default -> leave(request, response);
            }
        } catch (ProviderSilent e) {
            LOG.log(Level.WARNING, e, () -> "The OpenID provider does not answer: " + e.getMessage());
            refuse(request, response, SILENT);
        } catch (NotGenuine e) {
            LOG.log(Level.WARNING, () -> "Nobody was let in: " + e.getMessage());
            refuse(request, response, NOT_LET_IN);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInAttempt attempt = provider.attempt(OwnPath.safe(request.getParameter("to")));
        URI address = provider.authorize(attempt);
        remember(request.getSession(), attempt);
        response.sendRedirect(address.toString());
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<SignInAttempt> attempt = take(request.getSession(), request.getParameter("state"));
        if (attempt.isEmpty() || attempt.get().isOver(Instant.now())) {
            refuse(request, response, STALE);
            return;
        }
        if (request.getParameter("code") == null) {
            throw new NotGenuine("The provider sent no code");
        }
        OpenIdPerson person = provider.redeem(attempt.get(), request.getParameter("code"), request.getParameter("iss"));
        if (!accounts.knows(person.name())) {
            throw new NotGenuine("There is no such account as the provider names");
        }
        letIn(request, person);
        response.sendRedirect(request.getContextPath() + attempt.get().to());
    }

    /** In a session of its own: nothing of whoever sat here before, and an id that nobody has seen. */
    private static void letIn(HttpServletRequest request, OpenIdPerson person) throws ServletException {
        request.logout();
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SignedInSession.begin(request, person.name(), person.groups());
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> address = provider.leave();
        if (address.isEmpty()) {
            refuse(request, response, STAYS);
            return;
        }
        response.sendRedirect(address.get().toString());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String words) throws IOException {
        messages.refuse(null, words);
        response.sendRedirect(request.getContextPath() + "/login.xhtml");
    }

    /** Several tabs may be on their way at once; of more than a few the oldest is forgotten. */
    private static void remember(HttpSession session, SignInAttempt attempt) {
        Map<String, SignInAttempt> attempts = attempts(session);
        attempts.put(attempt.state(), attempt);
        while (attempts.size() > MOST_AT_ONCE) {
            attempts.remove(attempts.keySet().iterator().next());
        }
        session.setAttribute(ATTEMPTS, attempts);
    }

    /** An attempt is answered once. */
    private static Optional<SignInAttempt> take(HttpSession session, String state) {
        LinkedHashMap<String, SignInAttempt> attempts = attempts(session);
        SignInAttempt attempt = attempts.remove(state);
        session.setAttribute(ATTEMPTS, attempts);
        return Optional.ofNullable(attempt);
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, SignInAttempt> attempts(HttpSession session) {
        Object kept = session.getAttribute(ATTEMPTS);
        return kept == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<String, SignInAttempt>) kept);
    }
}
