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
import uk.totalplace.common.theme.Themes;

/** What surrounds every page: who is signed in, and the ways on. Themes come from the themes that are plugged in. */
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

    public synchronized List<NavigationGroup> getGroups() {
        if (groups == null) {
            groups = caller == null ? List.of() : List.of(board(), ofThemes(), registers(), data());
        }
        return groups;
    }

    private NavigationGroup board() {
        return new NavigationGroup("Board", List.of(entry("Front page", "/index.xhtml"), entry("Scorecards", "/board/scorecards.xhtml"), entry("April 2010 report", "/board/report.xhtml"), entry("Portfolio of savings", "/board/portfolio.xhtml"), entry("Weakest assumptions", "/board/assumptions.xhtml"), entry("Who pays, who gains", "/board/agencies.xhtml"), entry("As reported", "/board/snapshots.xhtml"), entry("Savings ledger", "/board/savings.xhtml"), entry("Proposals", "/board/proposals.xhtml"), entry("Who agrees", "/board/consents.xhtml"), entry("Baselines", "/board/baselines.xhtml"), entry("Overlaps", "/board/overlaps.xhtml"), entry("What barriers cost", "/board/barrier-prices.xhtml")));
    }

    private NavigationGroup ofThemes() {
        return new NavigationGroup("Themes", themes.all().stream().map(theme -> entry(theme.title(), theme.homePage())).toList());
    }

    private NavigationGroup registers() {
        List<NavigationEntry> entries = new ArrayList<>(themes.all().stream().map(theme -> entry(theme.registerTitle(), theme.registerPage())).toList());
        themes.all().stream().flatMap(theme -> theme.pages().stream()).filter(page -> page.roles().stream().anyMatch(caller::has)).forEach(page -> entries.add(entry(page.title(), page.path())));
        entries.add(entry("Barriers", "/barriers/barriers.xhtml"));
        entries.add(entry("Asks to government", "/barriers/asks.xhtml"));
        entries.add(entry("Organisations", "/data/organisations.xhtml"));
        entries.add(entry("Areas", "/data/areas.xhtml"));
        entries.add(entry("Rooms and bookings", "/bookings/resources.xhtml"));
        return new NavigationGroup("Registers", entries);
    }

    private NavigationGroup data() {
        List<NavigationEntry> entries = new ArrayList<>();
        if (isUploader()) {
            entries.add(entry("Uploads", "/data/uploads.xhtml"));
        }
        entries.add(entry("Returns due", "/data/returns.xhtml"));
        entries.add(entry("Figures", "/figures"));
        entries.add(entry("Data-sharing agreements", "/data/agreements.xhtml"));
        entries.add(entry("Parameters", "/data/parameters.xhtml"));
        entries.add(entry("Working days", "/data/calendar.xhtml"));
        if (isFeedReader()) {
            entries.add(entry("Freshness of feeds", "/data/freshness.xhtml"));
        }
        entries.add(entry("My views", "/views.xhtml"));
        if (caller.has(Role.AUDITOR) || caller.has(Role.ADMIN)) {
            entries.add(entry("Accounts", "/data/accounts.xhtml"));
            entries.add(entry("Audit log", "/data/audit.xhtml"));
        }
        if (caller.has(Role.ADMIN)) {
            entries.add(entry("Keys", "/data/keys.xhtml"));
        }
        return new NavigationGroup("Data", entries);
    }

    /** The path of the page as the browser shows it, also where a servlet leads to the page behind it; with its query. */
    public String getHere() {
        return request.getQueryString() == null ? path() : path() + "?" + request.getQueryString();
    }

    private String path() {
        Object shown = request.getAttribute(SHOWN_PATH);
        return shown == null ? request.getRequestURI().substring(request.getContextPath().length()) : shown.toString();
    }

    private NavigationEntry entry(String title, String path) {
        String here = path();
        boolean front = path.equals("/index.xhtml") && (here.isEmpty() || here.equals("/"));
        return new NavigationEntry(title, path, front || getHere().equals(path) || here.equals(path) || here.startsWith(path + "/"), null);
    }
}
