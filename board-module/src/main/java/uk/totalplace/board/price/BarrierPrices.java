package uk.totalplace.board.price;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Portion;
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

    /** Each kind and purse in which a standing barrier holds something up. */
    public List<PriceList> all() {
        return Arrays.stream(SavingKind.values()).flatMap(kind -> Arrays.stream(Purse.values()).map(purse -> new PriceList(kind, purse, of(kind, purse)))).filter(list -> !list.prices().isEmpty()).toList();
    }

    /** Every standing barrier before a saving of that kind and purse, the one whose removal releases most first. */
    public List<BarrierPrice> of(SavingKind kind, Purse purse) {
        Map<String, BarrierRow> standing = standing();
        Pricing pricing = pricing(kind, purse, standing.values().stream().collect(Collectors.toMap(BarrierRow::ref, BarrierRow::remedy)));
        return pricing.barriers().stream().map(ref -> new BarrierPrice(ref, standing.get(ref).title(), standing.get(ref).remedy(), pricing.blocked(ref), pricing.shadow(ref), pricing.share(ref), pricing.lines(ref), pricing.lastBefore(ref)))
                .sorted(Comparator.comparing(BarrierPrice::shadowPence).reversed().thenComparing(BarrierPrice::barrier)).toList();
    }

    /**
     * The standing barriers, at most so many, that are expected to release most together.
     *
     * @param most from 1 to 3
     * @param effortDays the working days there are; null for as many as it takes. Barriers whose effort nobody said are left out where there is a limit.
     */
    public BestRemoval best(SavingKind kind, Purse purse, int most, Integer effortDays) {
        Map<String, Remedy> remedies = standing().values().stream().collect(Collectors.toMap(BarrierRow::ref, BarrierRow::remedy));
        Pricing pricing = pricing(kind, purse, remedies);
        Set<String> best = pricing.best(most, choice -> effortDays == null || choice.stream().allMatch(ref -> remedies.get(ref).effortDays() != null) && effort(choice, remedies) <= effortDays);
        List<String> unjudged = effortDays == null ? List.of() : pricing.barriers().stream().filter(ref -> remedies.get(ref).effortDays() == null).toList();
        return new BestRemoval(List.copyOf(best), pricing.released(best), pricing.expected(best), effort(best, remedies), unjudged);
    }

    private static int effort(Set<String> choice, Map<String, Remedy> remedies) {
        return choice.stream().map(ref -> remedies.get(ref).effortDays()).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** The savings that each of the barriers holds up, by its reference; a barrier that holds up nothing is missing. */
    public Map<String, List<Block>> blocks(Set<String> refs) {
        record Held(String barrier, Block block) {
        }
        return savings.lines().stream().flatMap(line -> line.heldUp().stream().filter(held -> refs.contains(held.code())).map(held -> new Held(held.code(), block(line, held))))
                .collect(Collectors.groupingBy(Held::barrier, Collectors.mapping(Held::block, Collectors.toList())));
    }

    private static Block block(LedgerLine line, Portion held) {
        return new Block(line.ref(), line.title(), held.sharePercent(), worth(line) * held.sharePercent().movePointRight(4).longValueExact() / 1_000_000L);
    }

    private Pricing pricing(SavingKind kind, Purse purse, Map<String, Remedy> standing) {
        return new Pricing(savings.lines().stream().filter(line -> line.status().isCounted() && line.kind() == kind && purse.holds(line.cashability()))
                .map(line -> new PricedLine(line.ref(), worth(line), line.heldUp().stream().filter(held -> standing.containsKey(held.code()))
                        .collect(Collectors.toMap(Portion::code, held -> held.sharePercent().divide(HUNDRED)))))
                .filter(line -> !line.held().isEmpty()).toList(),
                standing.entrySet().stream().filter(remedy -> remedy.getValue().worksPercent() != null).collect(Collectors.toMap(Map.Entry::getKey, remedy -> BigDecimal.valueOf(remedy.getValue().worksPercent(), 2))));
    }

    private Map<String, BarrierRow> standing() {
        return barriers.page(BarrierFilter.EVERYTHING, 0, ALL_BARRIERS).stream().filter(row -> row.status().isOpen()).collect(Collectors.toMap(BarrierRow::ref, row -> row));
    }

    private static long worth(LedgerLine line) {
        return line.centralPence() == null ? line.highPence() : line.centralPence();
    }
}
