package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.BestRemoval;
import uk.totalplace.board.price.PriceList;
import uk.totalplace.common.money.Money;
import uk.totalplace.portal.frame.Plural;

/** What the standing barriers cost, kind by kind, and which three to remove first, for as much work as there is. */
@Named
@RequestScoped
public class BarrierPricesPage {
    private static final int BEST = 3;

    @Inject
    private BarrierPrices prices;
    @Inject
    private HttpServletRequest request;
    private Integer effort;
    private List<Part> parts;

    /** One kind of money of one purse: its barriers, and the three whose removal releases most together. */
    public record Part(PriceList list, BestRemoval best) {
    }

    @PostConstruct
    void look() {
        String asked = request.getParameter("effort");
        effort = asked != null && asked.strip().matches("\\d{1,6}") ? Integer.valueOf(asked.strip()) : null;
        parts = prices.all().stream().map(list -> new Part(list, prices.best(list.kind(), list.purse(), BEST, effort))).toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    /** The working days there are; null for as many as it takes. */
    public Integer getEffort() {
        return effort;
    }

    public String title(Part part) {
        return part.list().kind().word() + ", " + part.list().purse().word() + (part.list().kind().isYearly() ? ", a year" : "");
    }

    public String sentence(Part part) {
        BestRemoval best = part.best();
        String year = part.list().kind().isYearly() ? " a year" : "";
        String within = effort == null ? "" : " Within " + Plural.of(effort, "working day") + ".";
        String left = best.unjudged().isEmpty() ? "" : " Left out, because nobody said what it takes: " + String.join(", ", best.unjudged()) + ".";
        if (best.barriers().isEmpty()) {
            return "Nothing here can be removed within " + Plural.of(effort, "working day") + "." + left;
        }
        String expected = best.expectedPence() == best.releasedPence() ? "" : ", %s%s as likely as the remedies work".formatted(money(best.expectedPence()), year);
        String takes = best.effortDays() == 0 ? "" : " It takes " + String.format(Locale.UK, "%,d", best.effortDays()) + (best.effortDays() == 1 ? " working day" : " working days") + " as far as said.";
        return (best.barriers().size() == 1 ? "Removing %s would release %s%s%s." : "Removing %s together would release %s%s%s.").formatted(String.join(", ", best.barriers()), money(best.releasedPence()), year, expected) + takes
                + within + left;
    }

    /** What is said of a remedy: its effort and its chance. */
    public String remedy(BarrierPrice price) {
        String effortWords = price.remedy().effortWords();
        String chance = price.remedy().chanceWords();
        return effortWords == null && chance == null ? null : effortWords == null ? "works " + chance : effortWords + (chance == null ? "" : ", works " + chance);
    }

    public String money(long pence) {
        return Money.ofPence(pence).words();
    }

    public String exact(long pence) {
        return Money.ofPence(pence).exactWords();
    }
}
