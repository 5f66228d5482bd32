package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import uk.totalplace.board.portfolio.Assumption;
import uk.totalplace.board.portfolio.Assumptions;
import uk.totalplace.board.portfolio.Tornado;
import uk.totalplace.common.money.Money;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** The sceptic's page: what each total rests on most weakly, and at what the case of a saving fails. */
@Named
@RequestScoped
public class AssumptionsPage {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    private Assumptions assumptions;
    @Inject
    private ViewDate viewDate;
    private List<Part> parts;

    /** One kind of money, with the bars of its weakest assumptions and the two ends of their scale. */
    public record Part(Tornado tornado, List<TornadoBar> bars, String low, String high) {
    }

    @PostConstruct
    void look() {
        parts = assumptions.weakest(viewDate.getDay()).stream().filter(tornado -> !tornado.weakest().isEmpty())
                .map(tornado -> new Part(tornado, TornadoBar.of(tornado), money(TornadoBar.low(tornado)), money(TornadoBar.high(tornado)))).toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    public String title(Part part) {
        return part.tornado().kindOfMoney().words() + (part.tornado().kindOfMoney().kind().isYearly() ? ", a year" : "");
    }

    public String sentence(Part part) {
        Assumption weakest = part.tornado().weakest().get(0);
        String others = part.tornado().others() == 0 ? "" : " " + Plural.of(part.tornado().others(), "assumption") + " move it less.";
        return "As expected the total is %s %s. It rests most on “%s”: %s alone moves it from %s.%s".formatted(money(part.tornado().expectedPence()), part.tornado().kindOfMoney().prices(), weakest.title(), weakest.matter().word(), weakest.total().words().replace("–", " to "),
                others);
    }

    /** What is assumed, how well it is founded, how much it matters, and where the case of the saving fails. */
    public String about(Assumption one) {
        return "%s%s: grade %d of 6, %s%% of the spread, %s".formatted(one.matter().word(), one.restated() ? ", restated" : "", one.grade(), one.spreadPercent().toPlainString(), fails(one.enoughPercent()));
    }

    private static String fails(BigDecimal enough) {
        return enough == null ? "no cost to pay for" : enough.compareTo(WHOLE) > 0 ? "does not pay for its cost even as said" : "fails below " + enough.stripTrailingZeros().toPlainString() + "% of its lowest";
    }

    private static String money(long pence) {
        return Money.ofPence(pence).words();
    }
}
