package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.organisation.Holding;

/** The remembered columns of the data sets that are for everybody who uploads. */
@ApplicationScoped
public class OpenColumnHoldings extends ColumnHoldings {
    @Inject
    private Accounts accounts;

    @Override
    public String things() {
        return "remembered columns";
    }

    @Override
    protected boolean covers(Intake<?> intake) {
        return !intake.restricted();
    }

    @Override
    public List<Holding> of(String organisation) {
        Caller caller = accounts.current();
        return caller.keepsFor(organisation) || caller.seesUnreleased() ? List.of(new Holding(things(), number(organisation), false, null)) : List.of();
    }
}
