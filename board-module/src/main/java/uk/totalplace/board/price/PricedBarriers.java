package uk.totalplace.board.price;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.portfolio.NetLine;
import uk.totalplace.common.money.MoneyRange;

/** What the standing barriers cost of all that they hold up, read once and asked for as much as there is to say. Kinds of money are priced apart and never added up. */
public final class PricedBarriers {
    private final Map<String, BarrierRow> standing;
    private final List<NetLine> lines;
    private final Map<Funds, Priced> priced = new TreeMap<>();

    /** @param lines with the barriers before them; those that are not among the standing ones hold up nothing */
    PricedBarriers(List<NetLine> lines, Collection<BarrierRow> standing) {
        this.standing = standing.stream().collect(Collectors.toMap(BarrierRow::ref, Function.identity()));
        this.lines = lines.stream().map(this::behindStanding).filter(line -> !line.heldUp().isEmpty()).toList();
        Map<String, BigDecimal> chances = standing.stream().filter(row -> row.remedy().worksPercent() != null).collect(Collectors.toMap(BarrierRow::ref, row -> BigDecimal.valueOf(row.remedy().worksPercent(), 2)));
        this.lines.stream().collect(Collectors.groupingBy(Funds::of)).forEach((funds, of) -> priced.put(funds, new Priced(of, chances)));
    }

    private NetLine behindStanding(NetLine line) {
        return new NetLine(line.ref(), line.title(), line.kindOfMoney(), line.cashability(), line.net(), line.heldUp().stream().filter(held -> standing.containsKey(held.code())).toList());
    }

    /** Each kind of money in which a standing barrier holds something up, the barrier whose removal releases most first. */
    public List<PriceList> all() {
        return priced.entrySet().stream().map(one -> new PriceList(one.getKey(), one.getValue().barriers().stream().map(barrier -> price(one.getKey(), one.getValue(), barrier))
                .sorted(Comparator.comparing((BarrierPrice price) -> price.shadow().high()).reversed().thenComparing(BarrierPrice::barrier)).toList())).toList();
    }

    /** What one barrier costs, kind by kind; nothing of one that holds up nothing. */
    public List<BarrierPrice> of(String barrier) {
        return priced.entrySet().stream().filter(one -> one.getValue().lines(barrier) > 0).map(one -> price(one.getKey(), one.getValue(), barrier)).toList();
    }

    private BarrierPrice price(Funds funds, Priced of, String barrier) {
        BarrierRow row = standing.get(barrier);
        MoneyRange share = of.range(pricing -> pricing.share(barrier));
        return new BarrierPrice(funds, barrier, row.title(), row.remedy(), of.range(pricing -> pricing.blocked(barrier)), of.range(pricing -> pricing.shadow(barrier)), share, of.lines(barrier), of.lastBefore(barrier),
                Priority.of(share, row.remedy()));
    }

    /** What removing these together would release, kind by kind: what they hold up, no pound of it twice. Those that stand no more, or before nothing, release nothing. */
    public List<HeldUp> together(Collection<String> barriers) {
        Set<String> removed = new HashSet<>(barriers);
        return priced.entrySet().stream().filter(one -> removed.stream().anyMatch(barrier -> one.getValue().lines(barrier) > 0))
                .map(one -> new HeldUp(one.getKey(), one.getValue().range(pricing -> pricing.released(removed)))).toList();
    }

    /**
     * The standing barriers, at most so many, that are expected to release most together.
     *
     * @param most from 1 to 3
     * @param effortDays the working days there are; null for as many as it takes. Barriers whose effort nobody said are left out where there is a limit.
     */
    public BestRemoval best(Funds funds, int most, Integer effortDays) {
        Priced of = priced.get(funds);
        Set<String> best = of.best(most, choice -> effortDays == null || choice.stream().allMatch(ref -> remedy(ref).effortDays() != null) && effort(choice) <= effortDays);
        List<String> unjudged = effortDays == null ? List.of() : of.barriers().stream().filter(ref -> remedy(ref).effortDays() == null).toList();
        return new BestRemoval(List.copyOf(best), of.range(pricing -> pricing.released(best)), of.range(pricing -> pricing.expected(best)), effort(best), unjudged);
    }

    private int effort(Set<String> choice) {
        return choice.stream().map(ref -> remedy(ref).effortDays()).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private Remedy remedy(String ref) {
        return standing.get(ref).remedy();
    }

    /** The savings that a barrier holds up, each with its part; none where it stands no more. */
    public List<Block> blocks(String barrier) {
        return lines.stream().flatMap(line -> line.heldUp().stream().filter(held -> held.code().equals(barrier)).map(held -> block(line, held))).toList();
    }

    private static Block block(NetLine line, Portion held) {
        return new Block(line.ref(), line.title(), held.sharePercent(), line.net().times(held.sharePercent().movePointLeft(2)));
    }
}
