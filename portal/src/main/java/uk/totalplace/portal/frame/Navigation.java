package uk.totalplace.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.theme.Themes;

/** The ways on from every page, as far as the person may go. Themes come from the themes that are plugged in. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private Frame frame;
    @Inject
    private Themes themes;
    private List<NavigationGroup> groups;

    /** A heading of the navigation with the pages below it. */
    public record NavigationGroup(String title, List<NavigationEntry> entries) {
    }

    /** One way on; {@code count} is null where there is nothing to count. */
    public record NavigationEntry(String title, String path, boolean current, Long count) {
    }

    public synchronized List<NavigationGroup> getGroups() {
        if (groups == null) {
            groups = frame.getCaller() == null ? List.of() : List.of(board(), ofThemes(), registers(), data());
        }
        return groups;
    }

    private NavigationGroup board() {
        return new NavigationGroup("Board", List.of(entry("Front page", "/index.xhtml"), entry("Scorecards", "/board/scorecards.xhtml"), entry("April 2010 report", "/board/report.xhtml"),
                entry("Portfolio of savings", "/board/portfolio.xhtml"), entry("Weakest assumptions", "/board/assumptions.xhtml"), entry("Who pays, who gains", "/board/agencies.xhtml"),
                entry("As reported", "/board/snapshots.xhtml"), entry("Savings ledger", "/board/savings.xhtml"), entry("Proposals", "/board/proposals.xhtml"), entry("Who agrees", "/board/consents.xhtml"),
                entry("Baselines", "/board/baselines.xhtml"), entry("Overlaps", "/board/overlaps.xhtml"), entry("What barriers cost", "/board/barrier-prices.xhtml")));
    }

    private NavigationGroup ofThemes() {
        return new NavigationGroup("Themes", themes.all().stream().map(theme -> entry(theme.title(), theme.homePage())).toList());
    }

    private NavigationGroup registers() {
        List<NavigationEntry> entries = new ArrayList<>(themes.all().stream().map(theme -> entry(theme.registerTitle(), theme.registerPage())).toList());
        Caller caller = frame.getCaller();
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
        if (frame.isUploader()) {
            entries.add(entry("Uploads", "/data/uploads.xhtml"));
        }
        entries.add(entry("Returns due", "/data/returns.xhtml"));
        entries.add(entry("Figures", "/figures"));
        entries.add(entry("Data-sharing agreements", "/data/agreements.xhtml"));
        entries.add(entry("Parameters", "/data/parameters.xhtml"));
        entries.add(entry("Working days", "/data/calendar.xhtml"));
        if (frame.isFeedReader()) {
            entries.add(entry("Freshness of feeds", "/data/freshness.xhtml"));
        }
        entries.add(entry("My views", "/views.xhtml"));
        if (frame.getCaller().has(Role.AUDITOR) || frame.isAdministrator()) {
            entries.add(entry("Accounts", "/data/accounts.xhtml"));
            if (frame.getCaller().isProgrammeOffice()) {
                entries.add(entry("Audit log", "/data/audit.xhtml"));
            }
        }
        if (frame.isAdministrator()) {
            entries.add(entry("Keys", "/data/keys.xhtml"));
        }
        return new NavigationGroup("Data", entries);
    }

    private NavigationEntry entry(String title, String path) {
        String here = frame.getPath();
        boolean front = path.equals("/index.xhtml") && (here.isEmpty() || here.equals("/"));
        return new NavigationEntry(title, path, front || frame.getHere().equals(path) || here.equals(path) || here.startsWith(path + "/"), null);
    }
}
