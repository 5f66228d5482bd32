package uk.totalplace.portal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import uk.totalplace.common.setting.Settings;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.openid.OpenIdSettings;

/** The door: a name and a password, or the way to the provider who knows the person. A wrong pair is never told apart into wrong name or wrong password. */
@Named
@RequestScoped
public class SignIn {
    private static final List<DemonstrationAccount> ACCOUNTS = List.of(
            new DemonstrationAccount("officer", "programme office, all organisations"),
            new DemonstrationAccount("partner", "a district council, its own records only"),
            new DemonstrationAccount("lead", "theme lead"),
            new DemonstrationAccount("finance", "validates savings"),
            new DemonstrationAccount("board", "board member of the county council"),
            new DemonstrationAccount("scrutiny", "scrutiny clerk, what is released"),
            new DemonstrationAccount("reader", "reads what is released"),
            new DemonstrationAccount("caseworker", "placements"),
            new DemonstrationAccount("auditor", "audit log"),
            new DemonstrationAccount("admin", "reference data, accounts"));

    @Inject
    private Throttle throttle;
    @Inject
    private Settings settings;
    @Inject
    private OpenIdSettings openId;
    @Inject
    private Messages messages;
    private String userName;
    private String password;
    private String to;
    private String left;

    /** A demonstration account and what it is for. */
    public record DemonstrationAccount(String name, String meaning) {
    }

    public void enter() throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (userName == null || password == null) {
            messages.refuse(userName == null ? "user-name" : "password", userName == null ? "Type your user name." : "Type your password.");
            return;
        }
        if (request.getUserPrincipal() != null && !request.getUserPrincipal().getName().equals(userName.strip())) {
            request.logout();
            messages.refuse("user-name", "You were still signed in under another name. That has ended; sign in again.");
            return;
        }
        if (request.getAttribute(Directory.SILENT) != null) {
            messages.refuse(null, Directory.WORDS);
            return;
        }
        if (request.getUserPrincipal() == null) {
            String from = DoorAttempt.of(request).from();
            messages.refuse(throttle.isClosed(from) ? null : "user-name", throttle.isClosed(from) ? "Too many failed attempts. " + throttle.words(from) : "The user name or the password is wrong.");
            return;
        }
        request.getSession();
        request.changeSessionId();
        SignedInSession.begin(request);
        external.redirect(request.getContextPath() + OwnPath.safe(to));
        faces.responseComplete();
    }

    /** A fresh value for the script policy of the page that answers the form. */
    public String getNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    public boolean isThroughProvider() {
        return openId.isOn();
    }

    public boolean isFormKept() {
        return openId.isFormKept();
    }

    /** How the account of the provider is called. */
    public String getAccount() {
        return openId.account();
    }

    /** The way to the provider, and from there to where the person wanted to go. */
    public String getProviderHref() {
        return ProviderDoor.BEGIN + "?to=" + OwnPath.encoded(OwnPath.safe(to));
    }

    public String getLeaveHref() {
        return ProviderDoor.LEAVE;
    }

    public boolean isDemonstration() {
        return settings.yes("demonstration");
    }

    public List<DemonstrationAccount> getAccounts() {
        return ACCOUNTS;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Not null once a person who came through the provider has signed out here. */
    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
