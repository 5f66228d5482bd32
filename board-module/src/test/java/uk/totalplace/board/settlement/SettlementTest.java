package uk.totalplace.board.settlement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.board.settlement.Overlap.Member;

class SettlementTest {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Test
    void savings_of_a_third_and_of_forty_three_hundredths_applied_to_the_same_baseline_overlap_by_290_thousand() {
        long baseline = 660_000_000L;
        long third = baseline / 3;
        long premises = baseline * 40 / 300;
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B")), List.of(new Overlap("O", Method.SEQUENTIAL, "B", List.of(member("A"), member("P")))), Map.of("B", baseline));
        long net = Arrays.stream(settlement.settle(new long[] {third, premises})).sum();
        assertEquals(308_000_000L, third + premises);
        assertEquals("2.787", millions(net));
        assertEquals("0.293", millions(third + premises - net));
    }

    @Test
    void only_the_part_at_stake_in_a_group_is_settled_there() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "C")),
                List.of(new Overlap("O", Method.SEQUENTIAL, "B", List.of(member("A"), new Member("P", new BigDecimal("2.2"), null, false)))), Map.of("B", 660_000_000L, "C", 30_000_000_000L));
        long[] net = settlement.settle(new long[] {220_000_000L, 4_000_000_000L});
        assertEquals("4.1907", new BigDecimal(net[0] + net[1]).movePointLeft(9).setScale(4, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void of_a_full_duplicate_the_kept_claim_is_counted() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B")),
                List.of(new Overlap("O", Method.DUPLICATE, null, List.of(member("A"), new Member("P", WHOLE, null, true)))), Map.of("B", 1000L));
        assertArrayEquals(new long[] {0, 300}, settlement.settle(new long[] {400, 300}));
    }

    @Test
    void a_duplicate_whose_kept_claim_comes_to_nothing_counts_the_largest_other() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B"), claim("Q", "B")),
                List.of(new Overlap("O", Method.DUPLICATE, null, List.of(member("A"), new Member("P", WHOLE, null, true), member("Q")))), Map.of("B", 1000L));
        assertArrayEquals(new long[] {400, 0, 0}, settlement.settle(new long[] {400, 0, 400}));
    }

    @Test
    void a_shared_saving_counts_each_ones_share() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B")),
                List.of(new Overlap("O", Method.SHARE, null, List.of(new Member("A", WHOLE, new BigDecimal("60"), false), new Member("P", WHOLE, new BigDecimal("40"), false)))), Map.of("B", 1000L));
        assertArrayEquals(new long[] {180, 120}, settlement.settle(new long[] {300, 300}));
    }

    @Test
    void who_does_not_count_takes_nothing_from_those_who_share() {
        List<Overlap> overlaps = List.of(new Overlap("O", Method.SHARE, null, List.of(new Member("A", WHOLE, new BigDecimal("50"), false), new Member("P", WHOLE, new BigDecimal("30"), false), new Member("Q", WHOLE, new BigDecimal("20"), false))));
        assertArrayEquals(new long[] {300}, new Settlement(List.of(claim("A", "B")), overlaps, Map.of("B", 1000L)).settle(new long[] {300}), "The others are ideas or rejected");
        assertArrayEquals(new long[] {250, 150}, new Settlement(List.of(claim("A", "B"), claim("P", "B")), overlaps, Map.of("B", 1000L)).settle(new long[] {400, 400}), "They keep their proportion");
        Settlement instead = new Settlement(List.of(claim("A", "B"), claim("P", "B", "site:1", 1), claim("R", "B", "site:1", 2)), overlaps, Map.of("B", 1000L));
        assertArrayEquals(new long[] {300, 0, 200}, instead.settle(new long[] {300, 300, 200}), "Another is counted in its place");
    }

    @Test
    void a_shared_claim_that_comes_to_nothing_at_one_end_keeps_its_share_there() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B")),
                List.of(new Overlap("O", Method.SHARE, null, List.of(new Member("A", WHOLE, new BigDecimal("50"), false), new Member("P", WHOLE, new BigDecimal("50"), false)))), Map.of("B", 1000L));
        assertArrayEquals(new long[] {50, 0}, settlement.settle(new long[] {100, 0}));
        assertArrayEquals(new long[] {50, 5}, settlement.settle(new long[] {100, 10}), "Or the low end would be above the high one");
    }

    @Test
    void who_has_no_share_yet_counts_for_nothing() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B")),
                List.of(new Overlap("O", Method.SHARE, null, List.of(new Member("A", WHOLE, WHOLE, false), new Member("P", WHOLE, BigDecimal.ZERO, false)))), Map.of("B", 1000L));
        assertArrayEquals(new long[] {300, 0}, settlement.settle(new long[] {300, 700}));
    }

    @Test
    void of_two_claims_on_one_subject_that_no_group_settles_the_further_one_is_counted() {
        Settlement settlement = new Settlement(List.of(claim("A", "B", "site:1", 1), claim("P", "B", "site:1", 2)), List.of(), Map.of("B", 1000L));
        assertArrayEquals(new long[] {0, 300}, settlement.settle(new long[] {400, 300}));
        assertEquals(Arrays.asList("P", null), settlement.instead());
    }

    @Test
    void claims_above_their_baseline_are_cut_to_it_in_proportion() {
        Settlement settlement = new Settlement(List.of(claim("A", "B"), claim("P", "B")), List.of(), Map.of("B", 600L));
        assertArrayEquals(new long[] {400, 200}, settlement.settle(new long[] {600, 300}));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void no_order_of_entry_makes_a_portfolio_exceed_its_baselines_or_counts_an_overlap_twice(long seed) {
        for (int round = 0; round < 200; round++) {
            Portfolio portfolio = Portfolio.random(new Random(seed * 1000 + round));
            Map<String, Long> settled = portfolio.settled();
            portfolio.baselines.forEach((baseline, amount) -> assertTrue(portfolio.on(baseline, settled) <= amount, () -> "seed " + seed + ": " + portfolio.on(baseline, settled) + " on " + amount));
            portfolio.overlaps.forEach(overlap -> assertTrue(portfolio.countedIn(overlap, settled) <= portfolio.mostOf(overlap), () -> overlap + " " + settled));
            settled.forEach((ref, net) -> assertTrue(net >= 0 && net <= portfolio.amounts.get(ref), ref));
            assertEquals(settled, portfolio.shuffled(new Random(seed)).settled());
            assertEquals(settled, portfolio.withMembersThatDoNotCount(new Random(seed)).shuffled(new Random(seed + 1)).settled());
        }
    }

    /** A made-up portfolio: claims on few baselines, some on one subject, and groups in which each claim stands at most once. */
    private record Portfolio(List<Claim> claims, Map<String, Long> amounts, List<Overlap> overlaps, Map<String, Long> baselines) {
        static Portfolio random(Random random) {
            Map<String, Long> baselines = new TreeMap<>();
            for (int b = 0; b < 3; b++) {
                baselines.put("B" + b, 1L + random.nextInt(1_000_000) * (long) (1 + random.nextInt(1_000_000)));
            }
            List<Claim> claims = new ArrayList<>();
            Map<String, Long> amounts = new HashMap<>();
            for (int i = 0; i < 12; i++) {
                String baseline = "B" + random.nextInt(3);
                claims.add(claim("S" + i, baseline, random.nextInt(3) == 0 ? "site:" + random.nextInt(3) : null, random.nextInt(4)));
                amounts.put("S" + i, (long) (random.nextDouble() * baselines.get(baseline)));
            }
            List<Overlap> overlaps = new ArrayList<>();
            List<Claim> free = new ArrayList<>(claims);
            Collections.shuffle(free, random);
            for (Method method : Method.values()) {
                List<Member> members = new ArrayList<>();
                String baseline = "B" + random.nextInt(3);
                for (int i = 0; i < 3; i++) {
                    BigDecimal share = i == 2 ? new BigDecimal("33.34") : new BigDecimal("33.33");
                    members.add(new Member(free.remove(0).ref(), new BigDecimal(1 + random.nextInt(100)), method == Method.SHARE ? share : null, i == 1));
                }
                overlaps.add(new Overlap("O" + method, method, method == Method.SEQUENTIAL ? baseline : null, members));
            }
            return new Portfolio(claims, amounts, overlaps, baselines);
        }

        Portfolio shuffled(Random random) {
            List<Claim> others = new ArrayList<>(claims);
            Collections.shuffle(others, random);
            List<Overlap> groups = new ArrayList<>(overlaps.stream().map(overlap -> {
                List<Member> members = new ArrayList<>(overlap.members());
                Collections.shuffle(members, random);
                return new Overlap(overlap.ref(), overlap.method(), overlap.baseline(), members);
            }).toList());
            Collections.shuffle(groups, random);
            return new Portfolio(others, amounts, groups, baselines);
        }

        /** The same with more members in every group, kept ones too, that are not among the claims: of what is shared they have half, which those who count have in the same proportion as before. */
        Portfolio withMembersThatDoNotCount(Random random) {
            List<Overlap> groups = overlaps.stream().map(overlap -> {
                boolean shared = overlap.method() == Method.SHARE;
                List<Member> members = new ArrayList<>(overlap.members().stream().map(member -> shared ? new Member(member.claim(), member.stakePercent(), member.sharePercent().divide(BigDecimal.valueOf(2)), false) : member).toList());
                int ideas = 1 + random.nextInt(2);
                for (int i = 0; i < ideas; i++) {
                    members.add(random.nextInt(members.size() + 1), new Member("IDEA" + i, WHOLE, shared ? BigDecimal.valueOf(50 / ideas) : null, i == 0));
                }
                return new Overlap(overlap.ref(), overlap.method(), overlap.baseline(), members);
            }).toList();
            return new Portfolio(claims, amounts, groups, baselines);
        }

        Map<String, Long> settled() {
            long[] net = new Settlement(claims, overlaps, baselines).settle(claims.stream().mapToLong(claim -> amounts.get(claim.ref())).toArray());
            Map<String, Long> settled = new TreeMap<>();
            for (int i = 0; i < net.length; i++) {
                settled.put(claims.get(i).ref(), net[i]);
            }
            return settled;
        }

        long on(String baseline, Map<String, Long> settled) {
            return claims.stream().filter(claim -> claim.baseline().equals(baseline)).mapToLong(claim -> settled.get(claim.ref())).sum();
        }

        /** What its members count for beyond what was never at stake in the group. */
        long countedIn(Overlap overlap, Map<String, Long> settled) {
            return overlap.members().stream().mapToLong(member -> settled.get(member.claim()) - (amounts.get(member.claim()) - stake(member))).sum();
        }

        long mostOf(Overlap overlap) {
            return switch (overlap.method()) {
                case DUPLICATE, SHARE -> overlap.members().stream().mapToLong(this::stake).max().orElse(0);
                case SEQUENTIAL -> baselines.get(overlap.baseline());
            };
        }

        private long stake(Member member) {
            return amounts.get(member.claim()) * member.stakePercent().longValueExact() / 100;
        }
    }

    private static Claim claim(String ref, String baseline) {
        return claim(ref, baseline, null, 0);
    }

    private static Claim claim(String ref, String baseline, String subject, int workflow) {
        return new Claim(ref, baseline, subject, new Claim.Rank(workflow, 3, 0, "Title", ref));
    }

    private static Member member(String ref) {
        return new Member(ref, WHOLE, null, false);
    }

    private static String millions(long pence) {
        return new BigDecimal(pence).movePointLeft(8).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
