package uk.totalplace.board.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.portfolio.NetLine;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** The savings of one kind of money priced at both their ends. What to remove first is found by the middle, which is never shown. */
final class Priced {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pricing low;
    private final Pricing middle;
    private final Pricing high;

    /** @param chances how likely the remedy of a barrier works, from 0 to 1; one that is missing works */
    Priced(List<NetLine> lines, Map<String, BigDecimal> chances) {
        low = pricing(lines, chances, line -> line.net().low().pence());
        middle = pricing(lines, chances, line -> (line.net().low().pence() + line.net().high().pence()) / 2);
        high = pricing(lines, chances, line -> line.net().high().pence());
    }

    private static Pricing pricing(List<NetLine> lines, Map<String, BigDecimal> chances, ToLongFunction<NetLine> worth) {
        return new Pricing(lines.stream().map(line -> new PricedLine(line.ref(), worth.applyAsLong(line),
                line.heldUp().stream().collect(Collectors.toMap(Portion::code, held -> held.sharePercent().divide(HUNDRED))))).toList(), chances);
    }

    MoneyRange range(ToLongFunction<Pricing> what) {
        return MoneyRange.between(Money.ofPence(what.applyAsLong(low)), Money.ofPence(what.applyAsLong(high)));
    }

    Set<String> best(int most, Predicate<Set<String>> allowed) {
        return middle.best(most, allowed);
    }

    Set<String> barriers() {
        return high.barriers();
    }

    int lines(String barrier) {
        return high.lines(barrier);
    }

    int lastBefore(String barrier) {
        return high.lastBefore(barrier);
    }
}
