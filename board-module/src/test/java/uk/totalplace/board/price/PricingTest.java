package uk.totalplace.board.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final PricedLine TWO = line("SAV-001", 1000, Map.of("A", "0.6", "B", "0.5"));

    @Test
    void two_barriers_before_one_saving_never_add_up_beyond_it() {
        assertEquals(800, new Pricing(List.of(TWO)).blocked("A"));
    }

    @Test
    void removing_one_alone_releases_only_what_the_other_leaves() {
        Pricing pricing = new Pricing(List.of(TWO));
        assertEquals(300, pricing.shadow("A"));
        assertEquals(200, pricing.shadow("B"));
        assertEquals(800, pricing.released(Set.of("A", "B")));
    }

    @Test
    void the_shares_are_averages_over_both_orders_and_come_to_what_is_held_up() {
        Pricing pricing = new Pricing(List.of(TWO));
        assertEquals(450, pricing.share("A"));
        assertEquals(350, pricing.share("B"));
    }

    @Test
    void a_barrier_is_the_last_one_where_it_stands_alone() {
        Pricing pricing = new Pricing(List.of(TWO, line("SAV-002", 10, Map.of("A", "1"))));
        assertEquals(1, pricing.lastBefore("A"));
        assertEquals(0, pricing.lastBefore("B"));
        assertEquals(2, pricing.lines("A"));
    }

    @Test
    void what_two_release_together_can_be_more_than_each_seems_to_promise() {
        Pricing pricing = new Pricing(List.of(line("SAV-001", 1000, Map.of("A", "1", "B", "1")), line("SAV-002", 100, Map.of("C", "1")), line("SAV-003", 90, Map.of("D", "1"))));
        assertEquals(0, pricing.shadow("A"));
        assertEquals(Set.of("A", "B", "C"), pricing.best(3, any -> true));
        assertEquals(Set.of("C"), pricing.best(1, any -> true));
    }

    @Test
    void with_little_effort_to_spend_the_best_may_be_fewer_or_others() {
        Map<String, Integer> effort = Map.of("A", 30, "B", 30, "C", 10, "D", 10);
        Pricing pricing = new Pricing(List.of(line("SAV-001", 1000, Map.of("A", "1", "B", "1")), line("SAV-002", 100, Map.of("C", "1")), line("SAV-003", 90, Map.of("D", "1"))));
        assertEquals(Set.of("A", "B"), pricing.best(3, choice -> choice.stream().mapToInt(effort::get).sum() <= 60));
        assertEquals(Set.of("C", "D"), pricing.best(3, choice -> choice.stream().mapToInt(effort::get).sum() <= 50));
        assertEquals(Set.of(), pricing.best(3, choice -> choice.stream().mapToInt(effort::get).sum() <= 5));
    }

    @Test
    void what_probably_fails_counts_for_less() {
        Pricing pricing = new Pricing(List.of(line("SAV-001", 1000, Map.of("A", "1", "B", "1")), line("SAV-002", 400, Map.of("C", "1"))), Map.of("A", new BigDecimal("0.5"), "B", new BigDecimal("0.5")));
        assertEquals(250, pricing.expected(Set.of("A", "B")));
        assertEquals(1000, pricing.released(Set.of("A", "B")));
        assertEquals(Set.of("C"), pricing.best(2, choice -> choice.size() == 1 || !choice.contains("C")));
        assertEquals(650, pricing.expected(pricing.best(3, any -> true)));
    }

    @Test
    void shares_over_any_number_of_barriers_come_to_what_is_held_up_and_equal_the_average_over_all_orders() {
        Random random = new Random(4711);
        for (int n = 1; n <= 7; n++) {
            Map<String, String> held = new HashMap<>();
            for (int i = 0; i < n; i++) {
                held.put("B" + i, "0." + (1 + random.nextInt(9)));
            }
            PricedLine line = line("SAV", 1_000_000_000L, held);
            Pricing pricing = new Pricing(List.of(line));
            long sum = held.keySet().stream().mapToLong(pricing::share).sum();
            assertEquals(pricing.blocked("B0"), sum, n);
            double average = averageOverOrders(new ArrayList<>(held.keySet()), line);
            assertEquals(average, pricing.share("B0"), 1);
        }
    }

    @Test
    void two_hundred_barriers_over_two_thousand_savings_are_priced() {
        Random random = new Random(4711);
        List<PricedLine> lines = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Map<String, String> held = new HashMap<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                held.put("BAR-%03d".formatted(random.nextInt(200)), "0." + (1 + random.nextInt(9)));
            }
            lines.add(line("SAV-%04d".formatted(i), 1 + random.nextInt(1_000_000_000), held));
        }
        Pricing pricing = new Pricing(lines);
        assertEquals(200, pricing.barriers().size());
        Set<String> best = pricing.best(3, any -> true);
        assertEquals(3, best.size());
        Set<String> greedy = new TreeSet<>(pricing.barriers().stream().sorted((one, other) -> Long.compare(pricing.shadow(other), pricing.shadow(one))).limit(3).toList());
        assertTrue(pricing.released(best) >= pricing.released(greedy));
    }

    /** What removing B0 releases, on average over every order of removal. */
    private static double averageOverOrders(List<String> barriers, PricedLine line) {
        List<List<String>> orders = new ArrayList<>();
        permute(barriers, 0, orders);
        double sum = 0;
        for (List<String> order : orders) {
            double others = 1;
            for (String barrier : order.subList(order.indexOf("B0") + 1, order.size())) {
                others *= 1 - line.held().get(barrier).doubleValue();
            }
            sum += line.pence() * others * line.held().get("B0").doubleValue();
        }
        return sum / orders.size();
    }

    private static void permute(List<String> items, int from, List<List<String>> orders) {
        if (from == items.size()) {
            orders.add(List.copyOf(items));
        }
        for (int i = from; i < items.size(); i++) {
            Collections.swap(items, from, i);
            permute(items, from + 1, orders);
            Collections.swap(items, from, i);
        }
    }

    private static PricedLine line(String ref, long pence, Map<String, String> held) {
        Map<String, BigDecimal> shares = new HashMap<>();
        held.forEach((barrier, share) -> shares.put(barrier, new BigDecimal(share)));
        return new PricedLine(ref, pence, shares);
    }
}
