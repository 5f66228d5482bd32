package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.Block;
import uk.totalplace.board.price.HeldUp;
import uk.totalplace.board.price.PricedBarriers;
import uk.totalplace.common.saving.Cashability;

/** The savings that a barrier holds up, on the barrier's own page: the register of barriers knows no savings, so the ledger's rows are put beside it here. */
@Named
@RequestScoped
public class HeldUpHere {
    @Inject
    private BarrierPrices prices;
    @Inject
    private SavingLines savings;
    private String seen;
    private List<Row> rows;
    private List<BarrierPrice> costs;

    /** A saving, what the barrier holds up of it, and what that comes to of what is left of the saving. */
    public record Row(SavingRow saving, Block block) {

        /** {@code £24m–£30m a year, another body’s money}. */
        public String amountWords() {
            return block.amount().words() + (saving.kind().isYearly() ? " a year" : " once") + (saving.cashability() == Cashability.THIRD_PARTY ? ", another body’s money" : "");
        }
    }

    /** The largest first within each kind. */
    public List<Row> rows(String barrier) {
        look(barrier);
        return rows;
    }

    private void look(String barrier) {
        if (!barrier.equals(seen)) {
            PricedBarriers priced = prices.of(Set.of(barrier));
            List<Block> blocks = priced.blocks(barrier);
            Map<String, SavingRow> lines = savings.among(blocks.stream().map(Block::saving).toList()).stream().collect(Collectors.toMap(SavingRow::ref, Function.identity()));
            rows = blocks.stream().map(block -> new Row(lines.get(block.saving()), block)).sorted(Comparator.comparing((Row row) -> row.saving().kind()).thenComparing(row -> row.block().amount().high(), Comparator.reverseOrder())).toList();
            costs = priced.of(barrier);
            seen = barrier;
        }
    }

    /** Each kind of money for itself. */
    public String sentence(String barrier) {
        look(barrier);
        return costs.isEmpty() ? "It stands before no saving that counts." : "Removing it alone would release " + costs.stream().map(cost -> new HeldUp(cost.funds(), cost.shadow()).words()).collect(Collectors.joining("; "))
                + ". Its share of what it and its fellows hold up is " + costs.stream().map(cost -> cost.held().words() + priority(cost)).collect(Collectors.joining("; ")) + ".";
    }

    private static String priority(BarrierPrice cost) {
        return cost.priority() == null ? "" : " (priority %,d)".formatted(cost.priority());
    }
}
