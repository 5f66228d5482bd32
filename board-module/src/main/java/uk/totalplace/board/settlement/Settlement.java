package uk.totalplace.board.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Settles claims that draw on the same money. It is made once from who claims what, and asked for any amounts of the claims: their low ends,
 * their high ends, or what a simulation drew.
 *
 * <ol>
 * <li>Of claims on one subject that no group settles, one is counted.</li>
 * <li>Each overlap group takes from its members' stakes what its method says, in proportion to the stakes.</li>
 * <li>What is left on a baseline is cut, in proportion, to the baseline.</li>
 * </ol>
 *
 * The order in which claims and groups come makes no difference, and no step adds anything.
 */
public final class Settlement {
    private final List<Claim> claims;
    private final String[] countedInstead;
    private final List<Group> groups = new ArrayList<>();
    private final List<Pot> pots = new ArrayList<>();

    private record Group(Overlap overlap, int[] members, List<Overlap.Member> terms, long baseline) {
    }

    private record Pot(long amount, int[] members) {
    }

    /** @param baselines amounts in pence by reference; a claim on a baseline that is not among them is not cut */
    public Settlement(List<Claim> claims, List<Overlap> overlaps, Map<String, Long> baselines) {
        this.claims = List.copyOf(claims);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            places.put(claims.get(i).ref(), i);
        }
        overlaps.forEach(overlap -> {
            List<Overlap.Member> terms = overlap.members().stream().filter(member -> places.containsKey(member.claim())).toList();
            groups.add(new Group(overlap, terms.stream().mapToInt(member -> places.get(member.claim())).toArray(), terms, overlap.baseline() == null ? 0 : baselines.getOrDefault(overlap.baseline(), 0L)));
        });
        countedInstead = countedInstead();
        IntStream.range(0, claims.size()).filter(i -> baselines.containsKey(claims.get(i).baseline())).boxed()
                .collect(Collectors.groupingBy(i -> claims.get(i).baseline()))
                .forEach((baseline, members) -> pots.add(new Pot(baselines.get(baseline), members.stream().mapToInt(Integer::intValue).toArray())));
    }

    /**
     * What each claim counts for.
     *
     * @param amounts of the claims in their order, in pence, none below nothing
     */
    public long[] settle(long[] amounts) {
        long[] net = beforeCut(amounts);
        pots.forEach(pot -> cut(pot, net));
        return net;
    }

    /** The same without the last step: what there is on a baseline may be more than the baseline. */
    public long[] beforeCut(long[] amounts) {
        long[] net = amounts.clone();
        for (int i = 0; i < net.length; i++) {
            net[i] = countedInstead[i] == null ? net[i] : 0;
        }
        long[] taken = new long[net.length];
        groups.forEach(group -> settle(group, net, taken));
        for (int i = 0; i < net.length; i++) {
            net[i] = Math.max(0, net[i] - taken[i]);
        }
        return net;
    }

    /** For each claim in their order the better one on its subject that is counted in its place; null for those that are counted themselves. */
    public List<String> instead() {
        return Arrays.asList(countedInstead.clone());
    }

    private String[] countedInstead() {
        String[] result = new String[claims.size()];
        Map<Integer, Set<Integer>> groupsOf = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g).members()) {
                groupsOf.computeIfAbsent(member, place -> new HashSet<>()).add(g);
            }
        }
        IntStream.range(0, claims.size()).filter(i -> claims.get(i).subject() != null).boxed().collect(Collectors.groupingBy(i -> claims.get(i).subject())).values().forEach(rivals -> {
            List<Integer> counted = new ArrayList<>();
            rivals.stream().sorted(Comparator.comparing(i -> claims.get(i).rank())).forEach(rival -> counted.stream().filter(better -> !shareAGroup(groupsOf, better, rival)).findFirst()
                    .ifPresentOrElse(better -> result[rival] = claims.get(better).ref(), () -> counted.add(rival)));
        });
        return result;
    }

    private static boolean shareAGroup(Map<Integer, Set<Integer>> groupsOf, int one, int other) {
        return groupsOf.getOrDefault(one, Set.of()).stream().anyMatch(groupsOf.getOrDefault(other, Set.of())::contains);
    }

    private void settle(Group group, long[] amounts, long[] taken) {
        int size = group.members().length;
        long[] stakes = new long[size];
        for (int i = 0; i < size; i++) {
            stakes[i] = Parts.percent(amounts[group.members()[i]], group.terms().get(i).stakePercent());
        }
        long[] left = switch (group.overlap().method()) {
            case DUPLICATE -> one(group, stakes);
            case SHARE -> shares(group, stakes, countedInstead);
            case SEQUENTIAL -> sequence(group, stakes);
        };
        for (int i = 0; i < size; i++) {
            taken[group.members()[i]] += stakes[i] - left[i];
        }
    }

    /** The kept one; where it is out of the running, the largest of the others, and of equals the first by reference. */
    private static long[] one(Group group, long[] stakes) {
        int counted = IntStream.range(0, stakes.length).filter(i -> group.terms().get(i).kept() && stakes[i] > 0).findFirst()
                .orElseGet(() -> IntStream.range(0, stakes.length).boxed()
                        .max(Comparator.<Integer>comparingLong(i -> stakes[i]).thenComparing(i -> group.terms().get(i).claim(), Comparator.reverseOrder())).orElse(-1));
        long[] left = new long[stakes.length];
        if (counted >= 0) {
            left[counted] = stakes[counted];
        }
        return left;
    }

    /**
     * Each keeps its share of what those who are counted have together: who is not among the claims, or is not counted itself, takes nothing from the others. A claim that comes to nothing at one end
     * keeps its share there, so that the group's total rises with every claim in it.
     */
    private static long[] shares(Group group, long[] stakes, String[] countedInstead) {
        long[] shares = new long[stakes.length];
        for (int i = 0; i < stakes.length; i++) {
            shares[i] = countedInstead[group.members()[i]] == null ? Parts.percent(group.terms().get(i).sharePercent()) : 0;
        }
        long all = Arrays.stream(shares).sum();
        long[] left = new long[stakes.length];
        for (int i = 0; i < stakes.length; i++) {
            left[i] = Parts.of(stakes[i], shares[i], all);
        }
        return left;
    }

    private static long[] sequence(Group group, long[] stakes) {
        long all = Arrays.stream(stakes).sum();
        long together = Parts.oneAfterTheOther(group.baseline(), stakes);
        long[] left = new long[stakes.length];
        for (int i = 0; i < stakes.length; i++) {
            left[i] = Parts.of(stakes[i], together, all);
        }
        return left;
    }

    /** The part of an amount that is counted of it where so much of so much was settled, in whole pence rounded down; nothing where nothing was. */
    public static long part(long amount, long settled, long claimed) {
        return Parts.of(amount, settled, claimed);
    }

    private static void cut(Pot pot, long[] net) {
        long all = 0;
        for (int member : pot.members()) {
            all += net[member];
        }
        if (all > pot.amount()) {
            for (int member : pot.members()) {
                net[member] = Parts.of(net[member], pot.amount(), all);
            }
        }
    }
}
