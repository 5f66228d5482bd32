package uk.totalplace.board.price;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds which barriers to remove together. Every choice is tried, because two before one saving can release more together than each seems to promise. What a
 * choice releases is the sum of what each of its parts adds, and of nearly all pairs and triples that is nothing, because they meet before no saving.
 */
final class Removal {
    /** Barriers that are tried at most: those that promise most. */
    private static final int MOST_TRIED = 300;

    private final Pricing pricing;
    private final Predicate<Set<String>> allowed;
    private final List<String> barriers;
    private final long[] alone;
    private final long[][] pairs;
    private long best;
    private Set<String> chosen = Set.of();

    /** @param allowed whether a choice may be made; one that may not cannot become one by adding to it */
    Removal(Pricing pricing, Predicate<Set<String>> allowed) {
        this.pricing = pricing;
        this.allowed = allowed;
        barriers = pricing.barriers().stream().filter(barrier -> allowed.test(Set.of(barrier))).sorted(Comparator.comparing(pricing::promise).reversed().thenComparing(Comparator.naturalOrder())).limit(MOST_TRIED).sorted().toList();
        alone = barriers.stream().mapToLong(this::alone).toArray();
        pairs = new long[barriers.size()][barriers.size()];
        for (int i = 0; i < pairs.length; i++) {
            for (int j = i + 1; j < pairs.length; j++) {
                pairs[i][j] = adds(barriers.get(i), barriers.get(j));
            }
        }
    }

    /** Of equal choices the smaller, then the first by reference; nothing where nothing that is allowed releases anything. @param most from 1 to 3 */
    Set<String> best(int most) {
        for (int i = 0; i < alone.length; i++) {
            consider(alone[i], i);
            for (int j = i + 1; j < alone.length && most > 1; j++) {
                long two = alone[i] + alone[j] + pairs[i][j];
                consider(two, i, j);
                for (int k = j + 1; k < alone.length && most > 2; k++) {
                    long three = two + alone[k] + pairs[i][k] + pairs[j][k];
                    boolean meet = pairs[i][j] != 0 && pairs[i][k] != 0 && pairs[j][k] != 0;
                    consider(meet ? three + adds(barriers.get(i), barriers.get(j), barriers.get(k)) : three, i, j, k);
                }
            }
        }
        return chosen;
    }

    private void consider(long released, int... places) {
        if (released > best || released == best && places.length < chosen.size()) {
            Set<String> choice = new TreeSet<>();
            for (int place : places) {
                choice.add(barriers.get(place));
            }
            if (allowed.test(choice)) {
                best = released;
                chosen = choice;
            }
        }
    }

    private long alone(String barrier) {
        return pricing.expected(Set.of(barrier));
    }

    /** What just these together add to what their parts release. */
    private long adds(String... together) {
        Set<String> set = Set.of(together);
        if (!pricing.meet(set)) {
            return 0;
        }
        return pricing.expected(set) - (together.length == 2 ? alone(together[0]) + alone(together[1]) : three(together));
    }

    private long three(String... t) {
        return alone(t[0]) + alone(t[1]) + alone(t[2]) + adds(t[0], t[1]) + adds(t[0], t[2]) + adds(t[1], t[2]);
    }
}
