package uk.totalplace.board.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;

/** Which lines of a reckoning were brought from other years' prices, and how. */
final class Restated {
    /** All lines are as they were said. */
    static final Restated NOTHING = new Restated(Map.of(), Set.of());

    private final Map<String, Restatement> how;
    private final Set<KindOfMoney> kinds;

    private Restated(Map<String, Restatement> how, Set<KindOfMoney> kinds) {
        this.how = how;
        this.kinds = kinds;
    }

    /** @param how by the reference of the line, which is restated already */
    static Restated of(Collection<LedgerLine> lines, Map<String, Restatement> how) {
        return new Restated(Map.copyOf(how), lines.stream().filter(line -> how.containsKey(line.ref())).map(KindOfMoney::of).collect(Collectors.toSet()));
    }

    /** What may be added up with the line; it says so where some of that is restated. */
    KindOfMoney kind(LedgerLine line) {
        KindOfMoney kind = KindOfMoney.of(line);
        return kinds.contains(kind) ? kind.partlyRestated() : kind;
    }

    boolean is(LedgerLine line) {
        return how.containsKey(line.ref());
    }

    /** How the line was restated; null where it is as it was said. */
    Restatement of(LedgerLine line) {
        return how.get(line.ref());
    }

    /** Which prices were brought where by which values of which index, and which the index does not reach: what a sum rests on, in words. */
    String basis(StatedPrices prices, Collection<LedgerLine> lines) {
        Set<String> said = how.values().stream().map(Restatement::words).collect(Collectors.toCollection(TreeSet::new));
        List<PriceBase> apart = lines.stream().map(LedgerLine::priceBase).distinct().map(PriceBase::of).filter(PriceBase::isYear).filter(base -> !base.year().equals(prices.year())).toList();
        return prices.citation() + (said.isEmpty() ? "" : "; " + prices.index().citation() + " (" + String.join("; ", said) + ")")
                + (apart.isEmpty() ? "" : "; " + String.join(", ", apart.stream().map(PriceBase::year).sorted().toList()) + " apart: " + prices.index().lack(PriceBase.and(apart, prices.year())).replaceFirst("\\.$", ""));
    }
}
