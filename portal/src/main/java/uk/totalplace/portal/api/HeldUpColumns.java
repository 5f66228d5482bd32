package uk.totalplace.portal.api;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.HeldUp;
import uk.totalplace.board.price.PricedBarriers;

/** What is held up, as columns of a table: the ledger is read once for all rows, and only when a table is written. */
final class HeldUpColumns {
    private final Supplier<PricedBarriers> read;
    private PricedBarriers priced;

    HeldUpColumns(Supplier<PricedBarriers> read) {
        this.read = read;
    }

    private PricedBarriers priced() {
        if (priced == null) {
            priced = read.get();
        }
        return priced;
    }

    /** Kind by kind, to the penny; null where nothing is held up. */
    String together(Collection<String> barriers) {
        return barriers.isEmpty() ? null : words(priced().together(barriers).stream());
    }

    String shares(String barrier) {
        return words(priced().of(barrier).stream().map(BarrierPrice::held));
    }

    private static String words(Stream<HeldUp> held) {
        String words = held.map(HeldUp::exactWords).collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    /** In the order of the shares; a number where there is one kind of money. */
    Object priorities(String barrier) {
        List<Long> all = priced().of(barrier).stream().map(BarrierPrice::priority).filter(Objects::nonNull).toList();
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : all;
    }
}
