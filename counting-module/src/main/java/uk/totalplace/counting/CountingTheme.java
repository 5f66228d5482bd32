package uk.totalplace.counting;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.theme.Theme;

/** Counting: what public bodies spend in the place, so that the others know what they could change. */
@ApplicationScoped
public class CountingTheme implements Theme {
    @Override
    public String code() {
        return "counting";
    }

    @Override
    public String title() {
        return "Counting";
    }

    @Override
    public String aim() {
        return "Count what all public bodies together spend and hold in the county, so that residents get the most out of it.";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String homePage() {
        return "/board/scorecard.xhtml?theme=counting";
    }

    @Override
    public String registerTitle() {
        return "Expenditure returns";
    }

    @Override
    public String registerPage() {
        return "/counting/returns.xhtml";
    }
}
