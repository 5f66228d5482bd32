package uk.totalplace.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.PasswordValidationCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.portal.access.SignedInSession.SignedIn;
import uk.totalplace.portal.openid.OpenIdSettings;

/**
 * Who is asking: the session's person for pages, Basic or the session for the API. A person comes into the session by the form
 * here, or through an OpenID provider by {@link ProviderDoor}. Chosen by path, because one application
 * has one mechanism. Everything but the door and its furniture needs a person.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    @Inject
    private Accounts accounts;
    @Inject
    private Throttle throttle;
    @Inject
    private Directory directory;
    @Inject
    private OpenIdSettings openId;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws AuthenticationException {
        Way way = Way.of(request);
        if (way == Way.OPEN && DoorAttempt.isOne(request)) {
            return enter(request, context);
        }
        if (way == Way.API && request.getHeader("Authorization") != null) {
            return basic(request, response, context);
        }
        Optional<SignedIn> throughProvider = SignedInSession.of(request).filter(SignedIn::isThroughProvider);
        if (throughProvider.isPresent()) {
            return context.notifyContainerAboutLogin(throughProvider.get().name(), throughProvider.get().groups());
        }
        if (request.getUserPrincipal() != null) {
            return goOn(request.getUserPrincipal(), context);
        }
        return switch (way) {
            case OPEN -> context.doNothing();
            case API -> refuse(response, context, "Sign in with HTTP Basic.");
            case PAGE -> toTheDoor(request, response, context);
        };
    }

    /** The sign-in form is judged here and not in its bean: only so does the server remember the person in the session. The bean then says how it ended. */
    private AuthenticationStatus enter(HttpServletRequest request, HttpMessageContext context) throws AuthenticationException {
        DoorAttempt attempt = DoorAttempt.of(request);
        if (openId.isFormKept() && attempt.isWhole() && !throttle.isClosed(attempt.from())) {
            if (isGenuine(attempt.credential(), context)) {
                throttle.succeeded(attempt.from());
                context.setRegisterSession(attempt.name(), Set.of());
                return AuthenticationStatus.SUCCESS;
            }
            if (directory.isSilent()) {
                request.setAttribute(Directory.SILENT, Boolean.TRUE);
            } else {
                throttle.failed(attempt.from());
            }
        }
        return context.doNothing();
    }

    private AuthenticationStatus basic(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return refuse(response, context, "Only HTTP Basic is understood here.");
        }
        UsernamePasswordCredential credential;
        try {
            credential = new BasicAuthenticationCredential(header.substring(6).strip());
        } catch (IllegalArgumentException notBasic) {
            return refuse(response, context, "The Authorization header is not a name and a password in base64.");
        }
        String from = credential.getCaller() + " " + request.getRemoteAddr();
        if (throttle.isClosed(from)) {
            return answer(response, 429, "Too many failed attempts. " + throttle.words(from));
        }
        if (!isGenuine(credential, context)) {
            if (directory.isSilent()) {
                return answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Directory.WORDS);
            }
            throttle.failed(from);
            return refuse(response, context, "The name or the password is wrong.");
        }
        throttle.succeeded(from);
        return AuthenticationStatus.SUCCESS;
    }

    /**
     * Asks the server's own registry, whatever it is: that is what IT has configured already. A name the registry knows but the
     * product does not has no organisation and may see nothing, so it does not come in. The registry is asked about it all the same,
     * so that it takes as long, but with a subject of nobody's: the server makes a caller of whom its registry has found genuine.
     */
    private boolean isGenuine(UsernamePasswordCredential credential, HttpMessageContext context) throws AuthenticationException {
        boolean known = accounts.knows(credential.getCaller());
        Subject subject = known ? context.getClientSubject() : new Subject();
        PasswordValidationCallback password = new PasswordValidationCallback(subject, credential.getCaller(), credential.getPassword().getValue());
        return handled(context, password) && password.getResult() && known;
    }

    private static boolean handled(HttpMessageContext context, Callback callback) throws AuthenticationException {
        try {
            context.getHandler().handle(new Callback[] {callback});
            return true;
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthenticationException("The server does not take part in signing in", e);
        }
    }

    private static AuthenticationStatus goOn(Principal person, HttpMessageContext context) throws AuthenticationException {
        handled(context, new CallerPrincipalCallback(context.getClientSubject(), person));
        return AuthenticationStatus.SUCCESS;
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, HttpMessageContext context, String detail) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Total Place\", charset=\"UTF-8\"");
        return answer(response, HttpServletResponse.SC_UNAUTHORIZED, detail);
    }

    private static AuthenticationStatus answer(HttpServletResponse response, int status, String detail) {
        protect(response);
        try {
            response.setStatus(status);
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"violations\":[]}".formatted(title(status), status, detail));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 429 -> "Too many attempts";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "Not at the moment";
            default -> "Not signed in";
        };
    }

    /** What is answered here does not come past the filter. */
    private static void protect(HttpServletResponse response) {
        SecurityHeaders.protect(response);
        SecurityHeaders.allowNothing(response);
    }

    private static AuthenticationStatus toTheDoor(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        protect(response);
        String door = request.getContextPath() + "/login.xhtml?to=" + OwnPath.of(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return partialRedirect(response, door);
        }
        return context.redirect(door);
    }

    private static AuthenticationStatus partialRedirect(HttpServletResponse response, String door) {
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>".formatted(door.replace("&", "&amp;")));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
