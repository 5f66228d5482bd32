package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import uk.totalplace.board.portfolio.KindOfMoney;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.BarrierPrices;
import uk.totalplace.board.price.BestRemoval;
import uk.totalplace.board.price.PriceList;
import uk.totalplace.board.price.PricedBarriers;
import uk.totalplace.common.money.MoneyRange;
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

    /** One kind of money: its barriers, and the three whose removal releases most together. */
    public record Part(PriceList list, BestRemoval best) {
    }

    @PostConstruct
    void look() {
        String asked = request.getParameter("effort");
        effort = asked != null && asked.strip().matches("\\d{1,6}") ? Integer.valueOf(asked.strip()) : null;
        PricedBarriers priced = prices.now();
        parts = priced.all().stream().map(list -> new Part(list, priced.best(list.funds(), BEST, effort))).toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    /** The working days there are; null for as many as it takes. */
    public Integer getEffort() {
        return effort;
    }

    /** What the section is called by in the page. */
    public String id(Part part) {
        KindOfMoney money = part.list().funds().kindOfMoney();
        return money.kind() + "-" + money.valueType() + "-" + money.priceBase().replaceAll("\\W+", "-") + "-" + part.list().funds().purse();
    }

    public String sentence(Part part) {
        BestRemoval best = part.best();
        String year = part.list().funds().year(" a year");
        String within = effort == null ? "" : " Within " + Plural.of(effort, "working day") + ".";
        String left = best.unjudged().isEmpty() ? "" : " Left out, because nobody said what it takes: " + String.join(", ", best.unjudged()) + ".";
        if (best.barriers().isEmpty()) {
            return (effort == null ? "Removing them would release nothing." : "Nothing here can be removed within " + Plural.of(effort, "working day") + ".") + left;
        }
        String expected = best.expected().equals(best.released()) ? "" : ", %s%s as likely as the remedies work".formatted(best.expected().words(), year);
        String takes = best.effortDays() == 0 ? "" : " It takes " + String.format(Locale.UK, "%,d", best.effortDays()) + (best.effortDays() == 1 ? " working day" : " working days") + " as far as said.";
        return (best.barriers().size() == 1 ? "Removing %s would release %s%s%s." : "Removing %s together would release %s%s%s.").formatted(String.join(", ", best.barriers()), best.released().words(), year, expected) + takes
                + within + left;
    }

    /** What is said of a remedy: its effort and its chance. */
    public String remedy(BarrierPrice price) {
        String effortWords = price.remedy().effortWords();
        String chance = price.remedy().chanceWords();
        return effortWords == null && chance == null ? null : effortWords == null ? "works " + chance : effortWords + (chance == null ? "" : ", works " + chance);
    }

    public String exact(MoneyRange range) {
        return range.isExact() ? range.low().exactWords() : range.low().exactWords() + "–" + range.high().exactWords();
    }
}
