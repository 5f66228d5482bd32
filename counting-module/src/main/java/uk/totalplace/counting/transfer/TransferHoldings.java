package uk.totalplace.counting.transfer;

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

/**
 * The transfers of an organisation. What it paid and received in its years stays with it, as what it spent does; those of years that begin after its end pass to the successor with the returns of those years,
 * so that they are netted there. One of a year whose return stays, that the successor tells already, or that would be
 * from it to itself, stays.
 */
@ApplicationScoped
public class TransferHoldings implements HoldingSource {
    @Inject
    private Transfers transfers;
    @Inject
    private TransferRepository repository;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding("transfers", transfers.count(new TransferFilter(null, organisation, null)), true, "/counting/transfers.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        long all = repository.count(predecessor);
        long later = repository.countLater(predecessor, successor, on);
        return List.of(new Passing("transfers", later, all - later, all == later ? null : "What a body paid and received in its years stays with it."));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> repository.passLater(merged.predecessor(), successor, merged.on()));
    }
}
