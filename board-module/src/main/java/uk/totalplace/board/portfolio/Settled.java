package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** The lines with what each counts for at the low and the high end, overlaps settled. */
final class Settled {
    private final List<LedgerLine> lines;
    private final Settlement settlement;
    private final long[] low;
    private final long[] high;

    Settled(List<LedgerLine> lines, List<Overlap> overlaps, Map<String, Long> baselines) {
        this.lines = lines;
        settlement = new Settlement(lines.stream().map(LedgerLine::claim).toList(), overlaps, baselines);
        low = settlement.settle(amounts(LedgerLine::lowPence));
        high = settlement.settle(amounts(LedgerLine::highPence));
    }

    /** The same with each claim times a factor: what is left of the corrected claims. */
    Settled corrected(Function<LedgerLine, BigDecimal> factor) {
        return new Settled(this, factor);
    }

    private Settled(Settled stated, Function<LedgerLine, BigDecimal> factor) {
        lines = stated.lines;
        settlement = stated.settlement;
        low = settlement.settle(amounts(line -> Money.ofPence(line.lowPence()).times(factor.apply(line)).pence()));
        high = settlement.settle(amounts(line -> Money.ofPence(line.highPence()).times(factor.apply(line)).pence()));
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
