package uk.totalplace.board.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import uk.totalplace.board.appraisal.Spread;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.money.MoneyRange;

/**
 * Moves one assumption at a time between its ends, while every other stands where it is expected, settles the overlaps again and looks what becomes of a total. An overlap only ever
 * takes from a saving, so that an assumption never moves the total by more than its own width: once the next width is below the tenth swing found, no other can be among the ten.
 */
final class Sensitivity {
    private final List<LedgerLine> lines;
    private final Settled settled;
    private final List<Integer> members;
    private final long[] expected;
    private final long expectedOff;

    /** An assumption's own ends, and by how far it moves the total; for one that was not tried that is its width. */
    record Swing(int line, Assumption.Matter matter, MoneyRange said, MoneyRange total) {
        long width() {
            return total.high().pence() - total.low().pence();
        }
    }

    Sensitivity(Reckoning reckoning, List<Integer> members) {
        lines = reckoning.lines();
        settled = reckoning.settled();
        this.members = members;
        expected = lines.stream().mapToLong(Sensitivity::expected).toArray();
        expectedOff = members.stream().mapToLong(member -> middle(settled.off(lines.get(member)))).sum();
    }

    long expectedTotal() {
        return total(expected);
    }

    /** Those that move the total most, at most so many. */
    List<Swing> weakest(int most) {
        List<Swing> untried = new ArrayList<>();
        for (int member : members) {
            LedgerLine line = lines.get(member);
            add(untried, member, Assumption.Matter.BRINGS, line.estimate().range());
            add(untried, member, Assumption.Matter.COMES_OFF, settled.off(line));
        }
        untried.sort(Comparator.comparingLong(Swing::width).reversed());
        PriorityQueue<Swing> found = new PriorityQueue<>(Comparator.comparingLong(Swing::width));
        for (Swing next : untried) {
            if (found.size() == most && next.width() <= found.peek().width()) {
                break;
            }
            found.add(tried(next));
            if (found.size() > most) {
                found.remove();
            }
        }
        return found.stream().sorted(Comparator.comparingLong(Swing::width).reversed().thenComparing(swing -> lines.get(swing.line()).ref())).toList();
    }

    /** The sum of the squares of all widths, to which each swing's own square is its part of the variance (the deviation of a range is a sixth of its width). */
    double squares() {
        return members.stream().mapToDouble(member -> square(lines.get(member).estimate().range()) + square(settled.off(lines.get(member)))).sum();
    }

    private static double square(MoneyRange range) {
        double width = (double) range.high().pence() - range.low().pence();
        return width * width;
    }

    private void add(List<Swing> to, int member, Assumption.Matter matter, MoneyRange said) {
        if (!said.isExact()) {
            to.add(new Swing(member, matter, said, said));
        }
    }

    private Swing tried(Swing swing) {
        if (swing.matter() == Assumption.Matter.COMES_OFF) {
            long without = expectedTotal() + middle(swing.said());
            return new Swing(swing.line(), swing.matter(), swing.said(), Settled.between(without - swing.said().high().pence(), without - swing.said().low().pence()));
        }
        return new Swing(swing.line(), swing.matter(), swing.said(), Settled.between(totalWith(swing.line(), swing.said().low().pence()), totalWith(swing.line(), swing.said().high().pence())));
    }

    private long totalWith(int line, long pence) {
        long[] amounts = expected.clone();
        amounts[line] = pence;
        return total(amounts);
    }

    private long total(long[] amounts) {
        long[] net = settled.settlement().settle(amounts);
        return members.stream().flatMapToLong(member -> LongStream.of(net[member])).sum() - expectedOff;
    }

    private static long expected(LedgerLine line) {
        return line.centralPence() == null ? middle(line.estimate().range()) : Math.round(Spread.mean(line.lowPence(), line.centralPence(), line.highPence()));
    }

    /** The mean where nobody said what is most likely: any amount between the ends is as likely as any other. */
    private static long middle(MoneyRange range) {
        return Math.floorDiv(range.low().pence() + range.high().pence(), 2);
    }
}
