package uk.totalplace.board.price;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which barriers to remove together. Every choice is tried, because two before one saving can release more together than each seems to promise. What a
 * choice releases is the sum of what each of its parts adds, and of nearly all pairs and triples that is nothing, because they meet before no saving.
 */
final class Removal {
    /** Barriers that are tried at most: those that promise most. */
    private static final int MOST_TRIED = 300;

    private final Pricing pricing;
    private final List<String> barriers;
    private final long[] alone;
    private final long[][] pairs;
    private long best = -1;
    private Set<String> chosen = Set.of();

    Removal(Pricing pricing) {
        this.pricing = pricing;
        barriers = pricing.barriers().stream().sorted(Comparator.comparing(pricing::promise).reversed().thenComparing(Comparator.naturalOrder())).limit(MOST_TRIED).sorted().toList();
        alone = barriers.stream().mapToLong(pricing::shadow).toArray();
        pairs = new long[barriers.size()][barriers.size()];
        for (int i = 0; i < pairs.length; i++) {
            for (int j = i + 1; j < pairs.length; j++) {
                pairs[i][j] = adds(barriers.get(i), barriers.get(j));
            }
        }
    }

    /** Of equal choices the first by reference. @param most from 1 to 3 */
    Set<String> best(int most) {
        for (int i = 0; i < alone.length; i++) {
            consider(most == 1 || alone.length == 1, alone[i], i);
            for (int j = i + 1; j < alone.length && most > 1; j++) {
                long two = alone[i] + alone[j] + pairs[i][j];
                consider(most == 2 || alone.length == 2, two, i, j);
                for (int k = j + 1; k < alone.length && most > 2; k++) {
                    long three = two + alone[k] + pairs[i][k] + pairs[j][k];
                    boolean meet = pairs[i][j] != 0 && pairs[i][k] != 0 && pairs[j][k] != 0;
                    consider(true, meet ? three + adds(barriers.get(i), barriers.get(j), barriers.get(k)) : three, i, j, k);
                }
            }
        }
        return chosen;
    }

    private void consider(boolean whole, long released, int... places) {
        if (whole && released > best) {
            best = released;
            chosen = new TreeSet<>();
            for (int place : places) {
                chosen.add(barriers.get(place));
            }
        }
    }

    /** What just these together add to what their parts release. */
    private long adds(String... together) {
        Set<String> set = Set.of(together);
        if (!pricing.meet(set)) {
            return 0;
        }
        return pricing.released(set) - (together.length == 2 ? pricing.shadow(together[0]) + pricing.shadow(together[1]) : three(together));
    }

    private long three(String... t) {
        return pricing.shadow(t[0]) + pricing.shadow(t[1]) + pricing.shadow(t[2]) + adds(t[0], t[1]) + adds(t[0], t[2]) + adds(t[1], t[2]);
    }
}
