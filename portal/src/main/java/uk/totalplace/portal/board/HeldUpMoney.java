package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.HeldUp;
import uk.totalplace.board.price.PricedBarriers;

/** What barriers and asks hold up, on the pages of their registers, which know no savings: the ledger is read once for all rows of a page. */
@Named
@RequestScoped
public class HeldUpMoney {
    @Inject
    private BarrierPrices prices;
    @Inject
    private Asks asks;
    private PricedBarriers priced;
    private Map<String, Set<String>> departments;

    private PricedBarriers priced() {
        if (priced == null) {
            priced = prices.now();
        }
        return priced;
    }

    /** Its share of what is held up, kind by kind, with its priority. */
    public List<BarrierPrice> ofBarrier(String ref) {
        return priced().of(ref);
    }

    /** What removing all barriers of the ask together would release. */
    public List<HeldUp> ofAsk(AskRow ask) {
        return ask.barriers().isEmpty() ? List.of() : priced().together(ask.barriers());
    }

    /** What removing the barriers of all asks to a department together would release. @param department its name, or the mark of the asks that name none */
    public List<HeldUp> ofDepartment(String department) {
        if (departments == null) {
            departments = asks.barriersByDepartment();
        }
        return priced().together(departments.getOrDefault(department, Set.of()));
    }

    /** The same as far as there is a priority. */
    public List<BarrierPrice> ranked(String ref) {
        return ofBarrier(ref).stream().filter(price -> price.priority() != null).toList();
    }

    /** {@code 1,250}; null where nobody said what the remedy takes. */
    public String priority(BarrierPrice price) {
        return price.priority() == null ? null : String.format(Locale.UK, "%,d", price.priority());
    }
}
