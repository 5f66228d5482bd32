package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.BestRemoval;
import uk.totalplace.board.price.Purse;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.saving.SavingKind;

/** What the standing barriers cost, kind by kind, and which three to remove first. */
@Named
@RequestScoped
public class BarrierPricesPage {
    private static final int BEST = 3;

    @Inject
    private BarrierPrices prices;
    private List<Part> parts;

    /** One kind of money of one purse: its barriers, and the three whose removal releases most together. */
    public record Part(SavingKind kind, Purse purse, List<BarrierPrice> prices, BestRemoval best) {
    }

    @PostConstruct
    void look() {
        parts = Arrays.stream(SavingKind.values()).flatMap(kind -> Arrays.stream(Purse.values()).map(purse -> new Part(kind, purse, prices.of(kind, purse), null))).filter(part -> !part.prices().isEmpty())
                .map(part -> new Part(part.kind(), part.purse(), part.prices(), prices.best(part.kind(), part.purse(), BEST))).toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    public String title(Part part) {
        return part.kind().word() + ", " + part.purse().word() + (part.kind().isYearly() ? ", a year" : "");
    }

    public String sentence(Part part) {
        return (part.best().barriers().size() == 1 ? "Removing %s would release %s%s." : "Removing %s together would release %s%s.").formatted(String.join(", ", part.best().barriers()), money(part.best().releasedPence()), part.kind().isYearly() ? " a year" : "");
    }

    public String money(long pence) {
        return Money.ofPence(pence).words();
    }

    public String exact(long pence) {
        return Money.ofPence(pence).exactWords();
    }
}
