package uk.totalplace.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;

/** The accounts of an organisation. They go with its people to a sole successor. */
@ApplicationScoped
public class AccountHoldings implements HoldingSource {
    @Inject
    private AccountRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    @Override
    public List<Holding> of(String organisation) {
        return accounts.current().seesUnreleased() ? List.of(new Holding("accounts", repository.ofOrganisation(organisation).size(), false, null)) : List.of();
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(new Passing("accounts", repository.ofOrganisation(predecessor).size(), 0, null));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> repository.ofOrganisation(merged.predecessor()).forEach(account -> {
            account.belongTo(account.displayName(), successor);
            audit.record("account:" + account.name(), "passed", "from " + merged.predecessor() + " to " + successor);
        }));
    }
}
