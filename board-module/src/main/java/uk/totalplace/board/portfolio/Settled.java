package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** The lines with what each counts for at the low and the high end, when overlaps are settled and all that comes off a saving has come off: worst case with worst case. */
final class Settled {
    private final List<LedgerLine> lines;
    private final Settlement settlement;
    private final Map<String, MoneyRange> off;
    private final long[] low;
    private final long[] high;

    /** @param off all that comes off a saving, by its reference */
    Settled(List<LedgerLine> lines, List<Overlap> overlaps, Map<String, Long> baselines, Map<String, MoneyRange> off) {
        this(lines, new Settlement(lines.stream().map(LedgerLine::claim).toList(), overlaps, baselines), off, line -> BigDecimal.ONE);
    }

    private Settled(List<LedgerLine> lines, Settlement settlement, Map<String, MoneyRange> off, Function<LedgerLine, BigDecimal> factor) {
        this.lines = lines;
        this.settlement = settlement;
        this.off = off;
        low = settlement.settle(amounts(line -> Money.ofPence(line.lowPence()).times(factor.apply(line)).pence()));
        high = settlement.settle(amounts(line -> Money.ofPence(line.highPence()).times(factor.apply(line)).pence()));
        for (int i = 0; i < low.length; i++) {
            MoneyRange comesOff = off(lines.get(i));
            low[i] = low[i] - comesOff.high().pence();
            high[i] = high[i] - comesOff.low().pence();
        }
    }

    /** The same with each claim times a factor: what is left of the corrected claims. What comes off them stays as it was said. */
    Settled corrected(Function<LedgerLine, BigDecimal> factor) {
        return new Settled(lines, settlement, off, factor);
    }

    /** All that is said to come off a saving. */
    MoneyRange said(LedgerLine line) {
        return off(line);
    }

    /**
     * What is left of any amounts claimed, in the order of the lines.
     *
     * @param saidOff what is said to come off each
     */
    long[] left(long[] amounts, IntToLongFunction saidOff) {
        long[] net = settlement.settle(amounts);
        for (int i = 0; i < net.length; i++) {
            net[i] -= saidOff.applyAsLong(i);
        }
        return net;
    }

    MoneyRange off(LedgerLine line) {
        return off.getOrDefault(line.ref(), MoneyRange.exactly(Money.NOTHING));
    }

    MoneyRange off(List<Integer> members) {
        return members.stream().map(member -> off(lines.get(member))).reduce(MoneyRange.exactly(Money.NOTHING), MoneyRange::plus);
    }

    /** What overlaps take off the claims of these. */
    MoneyRange overlapRemoved(List<Integer> members) {
        long[] lows = settlement.settle(amounts(LedgerLine::lowPence));
        long[] highs = settlement.settle(amounts(LedgerLine::highPence));
        return between(members.stream().mapToLong(i -> lines.get(i).lowPence() - lows[i]).sum(), members.stream().mapToLong(i -> lines.get(i).highPence() - highs[i]).sum());
    }

    private long[] amounts(ToLongFunction<LedgerLine> amount) {
        return lines.stream().mapToLong(amount).toArray();
    }

    MoneyRange net(List<Integer> members) {
        return sum(members, (line, pence) -> pence);
    }

    /** A part of what each counts for. */
    MoneyRange sum(List<Integer> members, Part part) {
        long lows = 0;
        long highs = 0;
        for (int member : members) {
            lows = Math.addExact(lows, part.of(lines.get(member), low[member]));
            highs = Math.addExact(highs, part.of(lines.get(member), high[member]));
        }
        return between(lows, highs);
    }

    Settlement settlement() {
        return settlement;
    }

    static MoneyRange between(long one, long other) {
        return MoneyRange.between(Money.ofPence(Math.min(one, other)), Money.ofPence(Math.max(one, other)));
    }

    /** What part of a line's amount counts, in pence. */
    @FunctionalInterface
    interface Part {
        long of(LedgerLine line, long pence);
    }
}
