package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;

/**
 * The ledger as it is summed: the lines that count, all in the prices of one year as far as the index reaches, what each counts for once overlaps are settled and all that comes off has come off, and what its parts are judged by.
 * Everything that sums savings starts here, so that all sums agree.
 */
record Reckoning(List<LedgerLine> lines, Settled settled, Agreed agreed, Set<String> localBodies, Set<String> standing, Restated restated) {

    /** A saving of which less than nothing is left is a loss in the net: nobody consents to it, cashes it or waits for it, and it takes nothing from what others bring. */
    private static long gain(long pence) {
        return Math.max(0, pence);
    }

    long consented(LedgerLine line, long pence) {
        return Share.part(gain(pence), agreed.share(line));
    }

    long cashable(LedgerLine line, long pence) {
        return Share.part(line.cashing().inWholeSteps(gain(pence)), Share.cashableLocally(line, localBodies));
    }

    long blocked(LedgerLine line, long pence) {
        return Share.part(gain(pence), Share.blocked(line.heldUp(), standing));
    }

    MoneyRange gross(List<Integer> members) {
        MoneyRange sum = MoneyRange.exactly(Money.NOTHING);
        for (int member : members) {
            sum = sum.plus(lines.get(member).estimate().range());
        }
        return sum;
    }

    /** The lines by what may be added up, by their places; the bodies of the place only, because another body's money is no total of theirs. */
    Map<KindOfMoney, List<Integer>> totals() {
        return grouped(line -> line.cashability() == Cashability.THIRD_PARTY ? null : restated.kind(line));
    }

    /** The lines by a key, by their places; those whose key is null are left out. */
    <K extends Comparable<K>> Map<K, List<Integer>> grouped(Function<LedgerLine, K> key) {
        Map<K, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            K of = key.apply(lines.get(i));
            if (of != null) {
                groups.computeIfAbsent(of, fresh -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    /** The same with each claim times a factor. */
    Settled corrected(Function<LedgerLine, BigDecimal> factor) {
        return settled.corrected(factor);
    }
}
