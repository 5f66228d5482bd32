package uk.totalplace.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
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
import uk.totalplace.common.theme.Themes;

/** What surrounds every page: who is signed in, and the ways on. Themes come from the themes that are plugged in. */
@Named
@RequestScoped
public class Frame {
    @Inject
    private Accounts accounts;
    @Inject
    private Areas areas;
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private Caller caller;
    private List<Messages.Message> taken;
    private List<NavigationGroup> groups;

    /** A heading of the navigation with the pages below it. */
    public record NavigationGroup(String title, List<NavigationEntry> entries) {
    }

    /** One way on; {@code count} is null where there is nothing to count. */
    public record NavigationEntry(String title, String path, boolean current, Long count) {
    }

    @PostConstruct
    void look() {
        caller = request.getUserPrincipal() == null ? null : accounts.current();
    }

    public Caller getCaller() {
        return caller;
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    public String getWhoName() {
        return caller.displayName();
    }

    public String getWhoOrganisation() {
        return caller.isProgrammeOffice() ? "Programme office" : organisations.withCode(caller.organisation()).name();
    }

    public String getPlace() {
        return areas.placeName();
    }

    public boolean isUploader() {
        return caller.has(Role.PARTNER) || caller.has(Role.OFFICER);
    }

    public boolean isKeeper() {
        return isUploader();
    }

    /** Global search is not there yet; the header shows it once it is. */
    public boolean isSearchable() {
        return false;
    }

    public String getVersion() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "1.0" : version;
    }

    public synchronized List<Messages.Message> getMessages() {
        if (taken == null) {
            taken = messages.take();
        }
        return taken;
    }

    public synchronized List<NavigationGroup> getGroups() {
        if (groups == null) {
            groups = List.of(board(), ofThemes(), registers(), data());
        }
        return groups;
    }

    private NavigationGroup board() {
        return new NavigationGroup("Board", List.of(entry("Front page", "/index.xhtml"), entry("Scorecards", "/board/scorecards.xhtml")));
    }

    private NavigationGroup ofThemes() {
        return new NavigationGroup("Themes", themes.all().stream().map(theme -> entry(theme.title(), theme.homePage())).toList());
    }

    private NavigationGroup registers() {
        List<NavigationEntry> entries = new ArrayList<>(themes.all().stream().map(theme -> entry(theme.registerTitle(), theme.registerPage())).toList());
        entries.add(entry("Barriers", "/barriers/barriers.xhtml"));
        entries.add(entry("Organisations", "/data/organisations.xhtml"));
        return new NavigationGroup("Registers", entries);
    }

    private NavigationGroup data() {
        List<NavigationEntry> entries = new ArrayList<>();
        if (caller != null && isUploader()) {
            entries.add(entry("Uploads", "/data/uploads.xhtml"));
        }
        entries.add(entry("Figures", "/figures"));
        if (caller != null && (caller.has(Role.AUDITOR) || caller.has(Role.ADMIN))) {
            entries.add(entry("Audit log", "/data/audit.xhtml"));
        }
        return new NavigationGroup("Data", entries);
    }

    private NavigationEntry entry(String title, String path) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        String full = request.getQueryString() == null ? here : here + "?" + request.getQueryString();
        return new NavigationEntry(title, path, full.equals(path) || here.equals(path) || here.isEmpty() && path.equals("/index.xhtml"), null);
    }
}
