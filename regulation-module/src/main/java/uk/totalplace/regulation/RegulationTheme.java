package uk.totalplace.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.theme.Theme;

/** Inspection and regulation: what it asks of public bodies, and what that costs. */
@ApplicationScoped
public class RegulationTheme implements Theme {
    @Override
    public String code() {
        return "regulation";
    }

    @Override
    public String title() {
        return "Inspection and regulation";
    }

    @Override
    public String aim() {
        return "Review all inspection and regulation from the ground up and put a more proportionate system in its place, saving up to half of what it costs locally.";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String homePage() {
        return "/board/scorecard.xhtml?theme=regulation";
    }

    @Override
    public String registerTitle() {
        return "Obligations";
    }

    @Override
    public String registerPage() {
        return "/regulation/obligations.xhtml";
    }
}
