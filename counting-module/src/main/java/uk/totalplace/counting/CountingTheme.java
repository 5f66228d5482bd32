package uk.totalplace.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.theme.Theme;
import uk.totalplace.common.theme.ThemePage;

/** Counting: what public bodies spend in the place, so that the others know what they could change. */
@ApplicationScoped
public class CountingTheme implements Theme {
    private static final Set<String> EVERYBODY = Set.of(Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN);

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

    @Override
    public List<ThemePage> pages() {
        return List.of(new ThemePage("The count", "/counting/count.xhtml", EVERYBODY), new ThemePage("Spending, sliced", "/counting/slices.xhtml", EVERYBODY), new ThemePage("Spending, assets and outcomes", "/counting/beside.xhtml", EVERYBODY), new ThemePage("Deep dive", "/counting/deep-dive.xhtml", EVERYBODY), new ThemePage("Transfers between partners", "/counting/transfers.xhtml", EVERYBODY),
                new ThemePage("Payments over £500", "/counting/payments.xhtml", EVERYBODY), new ThemePage("Suppliers", "/counting/suppliers.xhtml", EVERYBODY));
    }
}
