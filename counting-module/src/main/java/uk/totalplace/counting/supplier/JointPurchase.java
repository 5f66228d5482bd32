package uk.totalplace.counting.supplier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.period.DaySpan;

/**
 * What bodies paid one supplier, under one name or several: what they could buy under one contract.
 *
 * @param flows by body, name and file, the largest first
 * @param paid  in pence by the body that paid it; a body that succeeded others as a whole is one with them, and one whose credits outweigh its payments bought nothing
 */
record JointPurchase(List<SupplierReads.Flow> flows, Map<String, Long> paid, Ruling ruling) {

    /** @param heirs who holds today what a body once held */
    static JointPurchase of(List<SupplierReads.Flow> flows, Map<String, String> heirs, Ruling ruling) {
        Map<String, Long> paid = flows.stream().collect(Collectors.groupingBy(flow -> heirs.getOrDefault(flow.organisation(), flow.organisation()), TreeMap::new, Collectors.summingLong(SupplierReads.Flow::netPence)));
        paid.values().removeIf(pence -> pence <= 0);
        return new JointPurchase(flows, paid, ruling);
    }

    /** Several bodies bought for no less than that, and it is one supplier surely: by its company number, by the very same name, or because a person said so, who may also have said that it is not. */
    boolean isClaimed(Money least) {
        boolean one = ruling == Ruling.ACCEPTED || likeness().score() >= Likeness.ONE_NAME.score();
        return one && ruling != Ruling.REFUSED && paid.size() >= 2 && sum().compareTo(least) >= 0;
    }

    Money sum() {
        return Money.ofPence(paid.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Who pays most; of two that pay the same, the first by code. */
    String leader() {
        return paid.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
    }

    /** The same whoever pays most today, so that a saving stays with its supplier. */
    UUID key() {
        return flows.stream().map(flow -> flow.supplier().key()).min(Comparator.comparing(UUID::toString)).orElseThrow();
    }

    String name() {
        return flows.get(0).supplier().name();
    }

    Likeness likeness() {
        return Likeness.ofAll(flows.stream().map(SupplierReads.Flow::supplier).distinct().map(SupplierReads.Known::named).toList());
    }

    DaySpan days() {
        return new DaySpan(flows.stream().map(SupplierReads.Flow::first).min(Comparator.naturalOrder()).orElseThrow(), lastDay());
    }

    LocalDate lastDay() {
        return flows.stream().map(SupplierReads.Flow::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    boolean synthetic() {
        return flows.stream().anyMatch(SupplierReads.Flow::synthetic);
    }
}
