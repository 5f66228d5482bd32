package uk.totalplace.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/** The accounts of an organisation. They go with its people to a sole successor. */
@ApplicationScoped
public class AccountHoldings implements AssignableHoldings {
    private static final String THINGS = "accounts";

    @Inject
    private AccountRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    @Override
    public List<Holding> of(String organisation) {
        return accounts.current().seesUnreleased() ? List.of(new Holding(THINGS, repository.ofOrganisation(organisation).size(), false, null)) : List.of();
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return repository.ofOrganisation(organisation).stream().limit(most).map(account -> new Held(account.name(), account.displayName() + " (" + account.name() + ")")).toList();
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, repository.ofOrganisation(predecessor).stream().filter(account -> picked.has(account.name())).count(), 0, null);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        repository.ofOrganisation(predecessor).stream().filter(account -> picked.has(account.name())).forEach(account -> {
            account.belongTo(account.displayName(), successor);
            audit.record("account:" + account.name(), "passed", "from " + predecessor + " to " + successor);
        });
    }
}
