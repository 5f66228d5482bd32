package uk.totalplace.margate;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.theme.Theme;

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
}
