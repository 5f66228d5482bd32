package uk.totalplace.counting.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.Passing;

/** The transfers of an organisation. What it paid and received in its years stays with it, as what it spent does. */
@ApplicationScoped
public class TransferHoldings implements HoldingSource {
    @Inject
    private Transfers transfers;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding("transfers", transfers.count(new TransferFilter(null, organisation, null)), true, "/counting/transfers.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        long all = transfers.count(new TransferFilter(null, predecessor, null));
        return List.of(new Passing("transfers", 0, all, all == 0 ? null : "What a body paid and received in its years stays with it."));
    }
}
