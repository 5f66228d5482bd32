package uk.totalplace.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.theme.Theme;

/** Gateway: access to services by counter, phone and web. */
@ApplicationScoped
public class GatewayTheme implements Theme {
    @Override
    public String code() {
        return "gateway";
    }

    @Override
    public String title() {
        return "Gateway";
    }

    @Override
    public String aim() {
        return "Make access to public services simpler and friendlier, by counter, phone and web, and cheaper by redesigning services across partners.";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String homePage() {
        return "/board/scorecard.xhtml?theme=gateway";
    }

    @Override
    public String registerTitle() {
        return "Access sites";
    }

    @Override
    public String registerPage() {
        return "/gateway/sites.xhtml";
    }
}
