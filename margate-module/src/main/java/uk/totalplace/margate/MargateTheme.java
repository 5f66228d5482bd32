package uk.totalplace.margate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.theme.Theme;
import uk.totalplace.common.theme.ThemePage;

/** Margate and Cliftonville: wards where public services work together on deprivation. */
@ApplicationScoped
public class MargateTheme implements Theme {
    @Override
    public String code() {
        return "margate";
    }

    @Override
    public String title() {
        return "Margate and Cliftonville";
    }

    @Override
    public String aim() {
        return "Improve the lives of people in Margate Central and Cliftonville West, and spend less on benefits, by changing services and the national policies that make things worse.";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String homePage() {
        return "/board/scorecard.xhtml?theme=margate";
    }

    @Override
    public String registerTitle() {
        return "Intervention areas";
    }

    @Override
    public String registerPage() {
        return "/margate/areas.xhtml";
    }

    @Override
    public List<ThemePage> pages() {
        return List.of(new ThemePage("Placements", "/margate/placements.xhtml", Set.of(Role.CASEWORKER)), new ThemePage("Looks at placements", "/margate/looks.xhtml", Set.of(Role.AUDITOR)));
    }
}
