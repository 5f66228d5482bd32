package uk.totalplace.assets;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.theme.Theme;

/** Single asset management: every partner's land and buildings, seen and used as one estate. */
@ApplicationScoped
public class AssetsTheme implements Theme {
    @Override
    public String code() {
        return "assets";
    }

    @Override
    public String title() {
        return "Single asset management";
    }

    @Override
    public String aim() {
        return "Make better use of the land and buildings of all public bodies: share them, use them longer, and sell what nobody needs.";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String homePage() {
        return "/board/scorecard.xhtml?theme=assets";
    }

    @Override
    public String registerTitle() {
        return "Land and buildings";
    }

    @Override
    public String registerPage() {
        return "/assets/properties.xhtml";
    }
}
