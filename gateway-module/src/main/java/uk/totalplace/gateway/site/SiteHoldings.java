package uk.totalplace.gateway.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/** The sites that an organisation runs. A sole successor goes on running them, under the same codes. */
@ApplicationScoped
public class SiteHoldings implements AssignableHoldings {
    private static final String THINGS = "sites";

    @Inject
    private Sites sites;
    @Inject
    private SiteRepository repository;
    @Inject
    private Audit audit;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, sites.all().stream().filter(site -> site.organisation().equals(organisation)).count(), false, "/gateway/sites.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return picked(organisation, Picked.ALL).limit(most).map(Site::row).map(site -> new Held(site.code(), site.name() + " (" + site.code() + ")")).toList();
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        return new Passing(THINGS, picked(predecessor, picked).count(), 0, null);
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        picked(predecessor, picked).forEach(site -> {
            site.passTo(successor);
            audit.record("site:" + site.row().code(), "passed", "from " + predecessor + " to " + successor);
        });
    }

    private Stream<Site> picked(String organisation, Picked picked) {
        return repository.ofOrganisation(organisation).stream().filter(site -> picked.has(site.row().code()));
    }
}
