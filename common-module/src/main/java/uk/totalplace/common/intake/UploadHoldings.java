package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;

/** The uploads of an organisation, which stay with it. None may be under way when it ends. */
@ApplicationScoped
public class UploadHoldings implements HoldingSource {
    @Inject
    private UploadPassing repository;
    @Inject
    private Intakes intakes;
    @Inject
    private Accounts accounts;

    @Override
    public List<Holding> of(String organisation) {
        return accounts.current().keepsFor(organisation) ? List.of(new Holding("uploads", uploads(organisation), true, "/data/uploads.xhtml")) : List.of();
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        mustBeAtRest(predecessor);
        return List.of(new Passing("uploads", 0, uploads(predecessor), "History stays with the body whose it was; the successor finds it among its own."));
    }

    void stay(@Observes OrganisationMerged merged) {
        mustBeAtRest(merged.predecessor());
    }

    /** Those of restricted data sets are not counted: that there are any is not for everybody. */
    private long uploads(String organisation) {
        return repository.uploads(organisation, intakes.all().stream().filter(intake -> !intake.restricted()).map(Intake::dataSet).toList());
    }

    private void mustBeAtRest(String predecessor) {
        if (repository.underWay(predecessor) > 0) {
            throw new InvalidInput("predecessors", "An upload of " + predecessor + " is still being read. Wait until it has ended.");
        }
    }
}
