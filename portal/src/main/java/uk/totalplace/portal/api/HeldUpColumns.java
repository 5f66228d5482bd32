package uk.totalplace.portal.api;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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

    /** Kind by kind, to the penny. */
    List<String> together(Collection<String> barriers) {
        return barriers.isEmpty() ? List.of() : priced().together(barriers).stream().map(HeldUp::exactWords).toList();
    }

    List<String> shares(String barrier) {
        return priced().of(barrier).stream().map(price -> price.held().exactWords()).toList();
    }

    /** In the order of the shares; a number where there is one kind of money. */
    Object priorities(String barrier) {
        List<Long> all = priced().of(barrier).stream().map(BarrierPrice::priority).filter(Objects::nonNull).toList();
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : all;
    }
}
