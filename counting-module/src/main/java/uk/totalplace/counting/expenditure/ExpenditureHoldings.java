package uk.totalplace.counting.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.counting.slice.Sums;

/**
 * The expenditure returns of an organisation. What it spent stays what it spent: a return of a year that began before its end stays with it and is counted
 * there once. A return of a later year passes to the successor, unless the successor has its own for that year.
 */
@ApplicationScoped
public class ExpenditureHoldings implements HoldingSource {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private ExpenditureReturnRepository repository;
    @Inject
    private Sums sums;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding("expenditure returns", returns.all().stream().filter(row -> row.organisation().equals(organisation)).count(), true, "/counting/returns.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        // what is foretold is done in the same transaction: until its end no return changes, whose sums would otherwise be counted under two names
        sums.takeTurn();
        long all = repository.count(predecessor);
        long later = repository.countLater(predecessor, successor, on);
        return List.of(new Passing("expenditure returns", later, all - later, all == later ? null : "What a body spent in its years stays with it; the successor finds it there."));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> repository.passLater(merged.predecessor(), successor, merged.on()));
    }
}
