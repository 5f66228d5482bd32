package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/**
 * The lines with what each counts for at the low and the high end, when overlaps are settled and all that comes off a saving has come off: worst case with worst case. Of a claim that counts in part, that part of what was
 * said comes off, and of one that counts for nothing, nothing does.
 */
final class Settled {
    private final List<LedgerLine> lines;
    private final Settlement settlement;
    private final List<Object> terms;
    private final Map<String, MoneyRange> off;
    private final long[] claimedHigh;
    private final long[] settledHigh;
    private final long[] low;
    private final long[] high;
    private final MoneyRange[] comesOff;

    /** @param off all that is said to come off a saving, by its reference */
    Settled(List<LedgerLine> lines, List<Overlap> overlaps, Map<String, Long> baselines, Map<String, MoneyRange> off) {
        this(lines, new Settlement(lines.stream().map(LedgerLine::claim).toList(), overlaps, baselines), List.of(lines.stream().map(LedgerLine::claim).toList(), overlaps, new TreeMap<>(baselines)), off, line -> BigDecimal.ONE);
    }

    private Settled(List<LedgerLine> lines, Settlement settlement, List<Object> terms, Map<String, MoneyRange> off, Function<LedgerLine, BigDecimal> factor) {
        this.lines = lines;
        this.settlement = settlement;
        this.terms = terms;
        this.off = off;
        claimedHigh = amounts(line -> Money.ofPence(line.highPence()).times(factor.apply(line)).pence());
        settledHigh = settlement.settle(claimedHigh);
        long[] claimedLow = amounts(line -> Money.ofPence(line.lowPence()).times(factor.apply(line)).pence());
        low = settlement.settle(claimedLow);
        high = settledHigh.clone();
        comesOff = new MoneyRange[low.length];
        for (int i = 0; i < low.length; i++) {
            MoneyRange said = said(lines.get(i));
            long most = comesOff(i, said.high().pence(), claimedLow[i], low[i]);
            long least = comesOff(i, said.low().pence(), claimedHigh[i], settledHigh[i]);
            low[i] -= most;
            high[i] -= least;
            comesOff[i] = between(least, most);
        }
    }

    /** The same with each claim times a factor: what is left of the corrected claims. What comes off them is as it was said. */
    Settled corrected(Function<LedgerLine, BigDecimal> factor) {
        return new Settled(lines, settlement, terms, off, factor);
    }

    /** All that decides how amounts are settled, in writing: claims, overlaps and baselines. */
    String terms() {
        return terms.toString();
    }

    /** All that is said to come off a saving, were it counted whole. */
    MoneyRange said(LedgerLine line) {
        return off.getOrDefault(line.ref(), MoneyRange.exactly(Money.NOTHING));
    }

    /** What comes off these as they are counted. */
    MoneyRange off(List<Integer> members) {
        return members.stream().map(member -> comesOff[member]).reduce(MoneyRange.exactly(Money.NOTHING), MoneyRange::plus);
    }

    /**
     * What is left of any amounts claimed, in the order of the lines.
     *
     * @param saidOff what is said to come off each, were it counted whole
     */
    long[] left(long[] amounts, IntToLongFunction saidOff) {
        long[] net = settlement.settle(amounts);
        for (int i = 0; i < net.length; i++) {
            net[i] -= comesOff(i, saidOff.applyAsLong(i), amounts[i], net[i]);
        }
        return net;
    }

    /** Where nothing is claimed at all, as much of it comes off as where the most is claimed: what does not bring anything may still cost. */
    private long comesOff(int line, long said, long claimed, long settled) {
        return claimed == 0 ? Settlement.part(said, settledHigh[line], claimedHigh[line]) : claimed == settled ? said : Settlement.part(said, settled, claimed);
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

    static MoneyRange between(long one, long other) {
        return MoneyRange.between(Money.ofPence(Math.min(one, other)), Money.ofPence(Math.max(one, other)));
    }

    /** What part of a line's amount counts, in pence. */
    @FunctionalInterface
    interface Part {
        long of(LedgerLine line, long pence);
    }
}
