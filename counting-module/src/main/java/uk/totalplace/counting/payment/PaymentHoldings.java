package uk.totalplace.counting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.HoldingSource;
import uk.totalplace.common.organisation.Passing;

/** The payments of an organisation. What it paid it paid: they stay with it for ever, and its successor keeps and finds them there. */
@ApplicationScoped
public class PaymentHoldings implements HoldingSource {
    private static final String THINGS = "payments";

    @Inject
    private Payments payments;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, count(organisation), true, "/counting/payments.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public List<Passing> passing(String predecessor, String successor, LocalDate on) {
        long count = count(predecessor);
        return List.of(new Passing(THINGS, 0, count, count == 0 ? null : "What a body paid stays with it; the successor finds it there."));
    }

    private long count(String organisation) {
        return payments.totals(new PaymentFilter(organisation, null, null, null, null, null, null, null, null, null, PaymentSort.PAID_ON, true)).lines();
    }
}
