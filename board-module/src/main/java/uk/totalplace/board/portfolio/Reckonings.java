package uk.totalplace.board.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.PricedAmount;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.organisation.Organisations;

/** Reads, each once, all that the sums need, as far as the caller may see it, and brings it to the prices of one year. */
@Dependent
class Reckonings {
    private static final int ALL_BARRIERS = 5000;

    @Inject
    private SavingLines savings;
    @Inject
    private Overlaps overlaps;
    @Inject
    private Baselines baselines;
    @Inject
    private Deductions deductions;
    @Inject
    private Consents consents;
    @Inject
    private Barriers barriers;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;

    /** @param prices the year in whose prices sums are said */
    Reckoning in(StatedPrices prices) {
        Map<String, PricedAmount> amounts = baselines.amounts();
        Map<String, MoneyRange> off = new HashMap<>(deductions.sums());
        Map<String, Restatement> how = new HashMap<>();
        List<LedgerLine> lines = savings.lines().stream().filter(line -> line.status().isCounted()).map(line -> prices.of(line.priceBase(), amounts.get(line.baseline()).priceBase()).map(one -> {
            how.put(line.ref(), one);
            off.computeIfPresent(line.ref(), (ref, range) -> one.of(range));
            return line.restated(one);
        }).orElse(line)).toList();
        Set<String> place = Stream.concat(areas.place().stream(), areas.localAreas().stream()).map(AreaRow::code).collect(Collectors.toSet());
        Set<String> local = organisations.areas().entrySet().stream().filter(body -> place.contains(body.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
        Set<String> standing = barriers.page(BarrierFilter.EVERYTHING, 0, ALL_BARRIERS).stream().filter(row -> row.status().isOpen()).map(BarrierRow::ref).collect(Collectors.toSet());
        return new Reckoning(lines, new Settled(lines, overlaps.all(), prices.index().in(prices.year(), amounts), off), new Agreed(lines, consents.standing()), local, standing, Restated.of(lines, how));
    }
}
