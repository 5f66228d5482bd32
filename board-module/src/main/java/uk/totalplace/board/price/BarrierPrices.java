package uk.totalplace.board.price;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.ledger.HeldUp;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.saving.SavingKind;

/** What standing barriers cost in savings of one kind and purse, as far as the caller may see the savings. Kinds are different money and priced apart. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class BarrierPrices {
    private static final int ALL_BARRIERS = 5000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private SavingLines savings;
    @Inject
    private Barriers barriers;

    /** Every standing barrier before a saving of that kind and purse, the one whose removal releases most first. */
    public List<BarrierPrice> of(SavingKind kind, Purse purse) {
        Map<String, String> titles = standing();
        Pricing pricing = pricing(kind, purse, titles.keySet());
        return pricing.barriers().stream().map(ref -> new BarrierPrice(ref, titles.get(ref), pricing.blocked(ref), pricing.shadow(ref), pricing.share(ref), pricing.lines(ref), pricing.lastBefore(ref)))
                .sorted(Comparator.comparing(BarrierPrice::shadowPence).reversed().thenComparing(BarrierPrice::barrier)).toList();
    }

    /** The standing barriers, at most so many, that release most together. @param most from 1 to 3 */
    public BestRemoval best(SavingKind kind, Purse purse, int most) {
        Pricing pricing = pricing(kind, purse, standing().keySet());
        Set<String> best = pricing.best(most);
        return new BestRemoval(List.copyOf(best), pricing.released(best));
    }

    /** The savings that each of the barriers holds up, by its reference; a barrier that holds up nothing is missing. */
    public Map<String, List<Block>> blocks(Set<String> refs) {
        record Held(String barrier, Block block) {
        }
        return savings.lines().stream().flatMap(line -> line.heldUp().stream().filter(held -> refs.contains(held.barrier())).map(held -> new Held(held.barrier(), block(line, held))))
                .collect(Collectors.groupingBy(Held::barrier, Collectors.mapping(Held::block, Collectors.toList())));
    }

    private static Block block(LedgerLine line, HeldUp held) {
        return new Block(line.ref(), line.title(), held.sharePercent(), worth(line) * held.sharePercent().movePointRight(4).longValueExact() / 1_000_000L);
    }

    private Pricing pricing(SavingKind kind, Purse purse, Set<String> standing) {
        return new Pricing(savings.lines().stream().filter(line -> line.status().isCounted() && line.kind() == kind && purse.holds(line.cashability()))
                .map(line -> new PricedLine(line.ref(), worth(line), line.heldUp().stream().filter(held -> standing.contains(held.barrier()))
                        .collect(Collectors.toMap(HeldUp::barrier, held -> held.sharePercent().divide(HUNDRED)))))
                .filter(line -> !line.held().isEmpty()).toList());
    }

    private Map<String, String> standing() {
        return barriers.page(BarrierFilter.EVERYTHING, 0, ALL_BARRIERS).stream().filter(row -> row.status().isOpen()).collect(Collectors.toMap(BarrierRow::ref, BarrierRow::title));
    }

    private static long worth(LedgerLine line) {
        return line.centralPence() == null ? line.highPence() : line.centralPence();
    }
}
