package uk.totalplace.gateway.site;

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

/** The sites that an organisation runs. A sole successor goes on running them, under the same codes. */
@ApplicationScoped
public class SiteHoldings implements HoldingSource {
    @Inject
    private Sites sites;
    @Inject
    private SiteRepository repository;
    @Inject
    private Audit audit;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding("sites", sites.all().stream().filter(site -> site.organisation().equals(organisation)).count(), false, "/gateway/sites.xhtml"));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(new Passing("sites", repository.ofOrganisation(predecessor).size(), 0, null));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> repository.ofOrganisation(merged.predecessor()).forEach(site -> {
            site.passTo(successor);
            audit.record("site:" + site.row().code(), "passed", "from " + merged.predecessor() + " to " + successor);
        }));
    }
}
