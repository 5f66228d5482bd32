package uk.totalplace.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Organisations;

/** What surrounds every page: who is signed in, where they are, and what they are told. */
@Named
@RequestScoped
public class Frame {
    /** Where a servlet that leads to a page behind it leaves the path that the browser shows. */
    public static final String SHOWN_PATH = "uk.totalplace.shown-path";

    @Inject
    private Accounts accounts;
    @Inject
    private Areas areas;
    @Inject
    private Organisations organisations;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private Caller caller;
    private List<Messages.Message> taken;

    @PostConstruct
    void look() {
        caller = request.getUserPrincipal() == null ? null : accounts.current();
    }

    public Caller getCaller() {
        return caller;
    }

    /** The name signed in with; null before signing in. */
    public String getAccount() {
        return caller == null ? null : caller.name();
    }

    public String getName() {
        return caller.displayName();
    }

    public String getOrganisation() {
        return caller.isProgrammeOffice() ? "Programme office" : organisations.withCode(caller.organisation()).name();
    }

    public String getPlace() {
        return areas.placeName();
    }

    /** Whether the person keeps records: uploads, enters, corrects, releases. */
    public boolean isKeeper() {
        return caller != null && (caller.has(Role.PARTNER) || caller.has(Role.OFFICER));
    }

    /** Whether the person works in the programme office, which keeps what belongs to all partners. */
    public boolean isOfficer() {
        return caller != null && caller.has(Role.OFFICER);
    }

    /** Whether the person may hand in a file of some kind: keepers may, and caseworkers those that are restricted to them. */
    public boolean isUploader() {
        return isKeeper() || caller != null && caller.has(Role.CASEWORKER);
    }

    /** Whether the person proposes and activates parameters. */
    public boolean isSteward() {
        return isOfficer() || isAdministrator();
    }

    public boolean isAdministrator() {
        return caller != null && caller.has(Role.ADMIN);
    }

    /** Whether the person sees how fresh the feeds are: who keeps records, and the staff of the programme. */
    public boolean isFeedReader() {
        return isKeeper() || isAdministrator() || caller != null && (caller.has(Role.LEAD) || caller.has(Role.FINANCE) || caller.has(Role.AUDITOR));
    }

    /** Whoever is signed in can search; what is found is what they may see. */
    public boolean isSearchable() {
        return caller != null;
    }

    public String getVersion() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "1.0" : version;
    }

    /**
     * What boundaries refused or did, and what could not be read from the page's own fields. A page that is sent asks for it too,
     * before anything has been done; then there is nothing to say yet.
     */
    public synchronized List<Messages.Message> getMessages() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (taken == null) {
            taken = new ArrayList<>(messages.take());
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getClientIdsWithMessages().forEachRemaining(field -> faces.getMessageList(field).stream()
                    .filter(message -> field != null && taken.stream().noneMatch(other -> field.equals(other.fieldId())))
                    .forEach(message -> taken.add(new Messages.Message(message.getSummary(), field, "bad"))));
        }
        return taken;
    }

    public boolean isRefused() {
        return getMessages().stream().anyMatch(message -> message.severity().equals("bad"));
    }

    public String getKeptDone() {
        return messages.takeDone();
    }

    /** The path of the page as the browser shows it, also where a servlet leads to the page behind it; with its query. */
    public String getHere() {
        return request.getQueryString() == null ? getPath() : getPath() + "?" + request.getQueryString();
    }

    /** The same without its query. */
    public String getPath() {
        Object shown = request.getAttribute(SHOWN_PATH);
        return shown == null ? request.getRequestURI().substring(request.getContextPath().length()) : shown.toString();
    }
}
