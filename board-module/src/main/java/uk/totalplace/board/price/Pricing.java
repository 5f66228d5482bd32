package uk.totalplace.board.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Prices barriers by the savings they hold up. Of one saving {@code 1 − Π (1 − b)} is held up, so that barriers before one saving never add up beyond it
 * (handbook 8.1). What several hold up together is shared among them as Shapley has it: the average, over every order in which they could be removed, of what
 * each removal releases. Because a barrier's part depends on the others only through {@code Π (1 − b)}, the average over all orders is exact for any number of them:
 * {@code b × Σ over s of e(s) × s! (n − s − 1)! ÷ n!}, where {@code e(s)} sums the products of {@code 1 − b} over every choice of s others.
 */
final class Pricing {
    private final Map<String, List<PricedLine>> before = new TreeMap<>();

    private final Map<String, BigDecimal> chances;

    Pricing(List<PricedLine> lines) {
        this(lines, Map.of());
    }

    /** @param chances how likely the remedy of a barrier works, from 0 to 1; one that is missing works */
    Pricing(List<PricedLine> lines, Map<String, BigDecimal> chances) {
        this.chances = chances;
        lines.forEach(line -> line.held().keySet().forEach(barrier -> before.computeIfAbsent(barrier, ref -> new ArrayList<>()).add(line)));
    }

    Set<String> barriers() {
        return new TreeSet<>(before.keySet());
    }

    int lines(String barrier) {
        return before.getOrDefault(barrier, List.of()).size();
    }

    /** Before how many savings it is the last one standing. */
    int lastBefore(String barrier) {
        return (int) before.getOrDefault(barrier, List.of()).stream().filter(line -> line.held().size() == 1).count();
    }

    long blocked(String barrier) {
        return sum(barrier, PricedLine::blocked);
    }

    /** What removing it alone releases. */
    long shadow(String barrier) {
        return sum(barrier, line -> line.free(barrier).subtract(line.free(null)));
    }

    long share(String barrier) {
        return sum(barrier, line -> shapley(line, barrier));
    }

    /** What removing these together releases. */
    long released(Set<String> removed) {
        return released(removed, barrier -> BigDecimal.ONE);
    }

    /** What trying to remove these together releases on average, as likely as the remedy of each works, whatever becomes of the others. */
    long expected(Set<String> tried) {
        return released(tried, barrier -> chances.getOrDefault(barrier, BigDecimal.ONE));
    }

    private long released(Set<String> removed, Function<String, BigDecimal> chance) {
        Set<PricedLine> touched = new HashSet<>();
        removed.forEach(barrier -> touched.addAll(before.getOrDefault(barrier, List.of())));
        BigDecimal sum = BigDecimal.ZERO;
        for (PricedLine line : touched) {
            BigDecimal free = BigDecimal.ONE;
            for (Map.Entry<String, BigDecimal> held : line.held().entrySet()) {
                BigDecimal stays = removed.contains(held.getKey()) ? BigDecimal.ONE.subtract(chance.apply(held.getKey())) : BigDecimal.ONE;
                free = free.multiply(BigDecimal.ONE.subtract(stays.multiply(held.getValue())));
            }
            sum = sum.add(free.subtract(line.free(null)).multiply(BigDecimal.valueOf(line.pence())));
        }
        return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The barriers, at most so many of these, whose removal is expected to release most together. @param allowed whether a choice may be made */
    Set<String> best(int most, Predicate<Set<String>> allowed) {
        return new Removal(this, allowed).best(most);
    }

    /** Whether some saving has all of them before it. */
    boolean meet(Set<String> set) {
        return before.getOrDefault(set.iterator().next(), List.of()).stream().anyMatch(line -> line.held().keySet().containsAll(set));
    }

    /** What removing it would release if it were the only one standing: no choice gains more by it. */
    long promise(String barrier) {
        return sum(barrier, line -> line.held().get(barrier));
    }

    private static BigDecimal shapley(PricedLine line, String barrier) {
        List<BigDecimal> others = line.held().entrySet().stream().filter(held -> !held.getKey().equals(barrier)).map(held -> BigDecimal.ONE.subtract(held.getValue())).toList();
        int n = others.size() + 1;
        BigDecimal[] sums = new BigDecimal[n];
        Arrays.fill(sums, BigDecimal.ZERO);
        sums[0] = BigDecimal.ONE;
        for (BigDecimal free : others) {
            for (int s = n - 1; s > 0; s--) {
                sums[s] = sums[s].add(sums[s - 1].multiply(free, MathContext.DECIMAL128));
            }
        }
        BigDecimal average = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ONE.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
        for (int s = 0; s < n; s++) {
            average = average.add(sums[s].multiply(weight, MathContext.DECIMAL128));
            weight = s + 1 < n ? weight.multiply(BigDecimal.valueOf(s + 1L)).divide(BigDecimal.valueOf(n - s - 1L), MathContext.DECIMAL128) : weight;
        }
        return line.held().get(barrier).multiply(average, MathContext.DECIMAL128);
    }

    private long sum(String barrier, Function<PricedLine, BigDecimal> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PricedLine line : before.getOrDefault(barrier, List.of())) {
            sum = sum.add(part.apply(line).multiply(BigDecimal.valueOf(line.pence())));
        }
        return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
