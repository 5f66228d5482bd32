package uk.totalplace.board.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import uk.totalplace.board.appraisal.Spread;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/**
 * Moves one assumption at a time between its ends, while every other stands where it is expected, settles the overlaps again and looks what becomes of a total. An overlap only ever
 * takes from a saving, and of what counts in part only that part comes off, so that an assumption never moves the total by more than its own width while less comes off a saving than it claims: once the next width is below the tenth swing found, no other can be among the ten.
 */
final class Sensitivity {
    private final List<LedgerLine> lines;
    private final Settled settled;
    private final List<Integer> members;
    private final long[] expected;
    private final long[] expectedOff;

    /** An assumption's own ends, and by how far it moves the total; for one that was not tried that is its width. */
    record Swing(int line, Assumption.Matter matter, MoneyRange said, MoneyRange total) {
        long width() {
            return total.high().pence() - total.low().pence();
        }

        Swing to(long one, long other) {
            return new Swing(line, matter, said, Settled.between(one, other));
        }
    }

    Sensitivity(Reckoning reckoning, List<Integer> members) {
        lines = reckoning.lines();
        settled = reckoning.settled();
        this.members = members;
        expected = lines.stream().mapToLong(Sensitivity::expected).toArray();
        expectedOff = lines.stream().mapToLong(line -> middle(settled.said(line))).toArray();
    }

    long expectedTotal() {
        return total(expected, expectedOff);
    }

    /** Those that move the total most, at most so many. */
    List<Swing> weakest(int most) {
        List<Swing> untried = new ArrayList<>();
        for (int member : members) {
            LedgerLine line = lines.get(member);
            add(untried, member, Assumption.Matter.BRINGS, line.estimate().range());
            add(untried, member, Assumption.Matter.COMES_OFF, settled.said(line));
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
        return members.stream().mapToDouble(member -> square(lines.get(member).estimate().range()) + square(settled.said(lines.get(member)))).sum();
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
            return swing.to(total(expected, with(expectedOff, swing.line(), swing.said().high())), total(expected, with(expectedOff, swing.line(), swing.said().low())));
        }
        return swing.to(total(with(expected, swing.line(), swing.said().low()), expectedOff), total(with(expected, swing.line(), swing.said().high()), expectedOff));
    }

    private static long[] with(long[] amounts, int line, Money amount) {
        long[] changed = amounts.clone();
        changed[line] = amount.pence();
        return changed;
    }

    private long total(long[] amounts, long[] off) {
        long[] net = settled.left(amounts, line -> off[line]);
        return members.stream().mapToLong(member -> net[member]).sum();
    }

    private static long expected(LedgerLine line) {
        return line.centralPence() == null ? middle(line.estimate().range()) : Math.round(Spread.mean(line.lowPence(), line.centralPence(), line.highPence()));
    }

    /** The mean where nobody said what is most likely: any amount between the ends is as likely as any other. */
    private static long middle(MoneyRange range) {
        return Math.floorDiv(range.low().pence() + range.high().pence(), 2);
    }
}
