package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.Block;
import uk.totalplace.common.money.Money;
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

    /** A saving, what the barrier holds up of it, and what that comes to of the most likely amount, or of the high end where nobody said one. */
    public record Row(SavingRow saving, Block block) {

        /** {@code a year}, {@code once, another body’s money}. */
        String unit() {
            return (saving.kind().isYearly() ? "a year" : "once") + (saving.cashability() == Cashability.THIRD_PARTY ? ", another body’s money" : "");
        }

        /** {@code £24m a year}. */
        public String amountWords() {
            return Money.ofPence(block.pence()).words() + " " + unit();
        }
    }

    /** The largest first within each kind. */
    public List<Row> rows(String barrier) {
        if (!barrier.equals(seen)) {
            List<Block> blocks = prices.blocks(Set.of(barrier)).getOrDefault(barrier, List.of());
            Map<String, SavingRow> lines = savings.among(blocks.stream().map(Block::saving).toList()).stream().collect(Collectors.toMap(SavingRow::ref, Function.identity()));
            rows = blocks.stream().map(block -> new Row(lines.get(block.saving()), block)).sorted(Comparator.comparing((Row row) -> row.saving().kind()).thenComparing(row -> -row.block().pence())).toList();
            seen = barrier;
        }
        return rows;
    }

    /** Each kind of money for itself. */
    public String sentence(String barrier) {
        Map<String, Long> sums = rows(barrier).stream().collect(Collectors.groupingBy(Row::unit, TreeMap::new, Collectors.summingLong(row -> row.block().pence())));
        return sums.isEmpty() ? "No saving in the ledger names it." : "Of the most likely amounts it holds up " + sums.entrySet().stream().map(sum -> Money.ofPence(sum.getValue()).words() + " " + sum.getKey()).collect(Collectors.joining("; "))
                + ". Other barriers before the same savings are not taken into account here.";
    }
}
