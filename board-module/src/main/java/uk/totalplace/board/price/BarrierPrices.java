package uk.totalplace.board.price;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.portfolio.NetLines;
import uk.totalplace.common.account.Role;

/** What standing barriers cost, as far as the caller may see the savings they hold up: of what the portfolio says is left of each, overlaps settled and what comes off taken off. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class BarrierPrices {
    private static final int ALL_BARRIERS = 5000;

    @Inject
    private SavingLines savings;
    @Inject
    private NetLines netLines;
    @Inject
    private Barriers barriers;

    /** All barriers priced, from one reading of the ledger. */
    public PricedBarriers now() {
        List<BarrierRow> standing = barriers.page(BarrierFilter.EVERYTHING, 0, ALL_BARRIERS).stream().filter(row -> row.status().isOpen()).toList();
        return new PricedBarriers(netLines.heldUp(), standing);
    }

    /** The same for one who asks of these barriers alone: the ledger is not read where none of them stands before a saving. */
    public PricedBarriers of(Collection<String> refs) {
        return savings.isAnyHeldUpBy(refs) ? now() : new PricedBarriers(List.of(), List.of());
    }
}
