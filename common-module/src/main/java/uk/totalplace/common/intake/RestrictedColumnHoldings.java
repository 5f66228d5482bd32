package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;
import uk.totalplace.common.organisation.RestrictedHoldings;

/** The remembered columns of restricted data sets, for those who hold a role that such a data set names. */
@ApplicationScoped
public class RestrictedColumnHoldings extends ColumnHoldings implements RestrictedHoldings {
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    @Override
    public String things() {
        return "remembered columns of restricted files";
    }

    @Override
    protected boolean covers(Intake<?> intake) {
        return intake.restricted();
    }

    /** For who may know of all of them. */
    @Override
    public boolean isFor(Caller caller, String organisation) {
        return caller.worksFor(organisation) && covered().allMatch(intake -> intake.restrictedTo().stream().anyMatch(caller::has));
    }

    @Override
    public List<Holding> of(String organisation) {
        return isFor(accounts.current(), organisation) ? List.of(new Holding(things(), number(organisation), false, null)) : List.of();
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return RestrictedHoldings.super.passing(predecessor, successor, on);
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        if (passing(predecessor, successor, picked).moves() > 0) {
            super.assign(predecessor, successor, on, picked);
            audit.record(things() + " of:" + predecessor, "passed", "to " + successor);
        }
    }
}
