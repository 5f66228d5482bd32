package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.transfer.CouncilShare;
import uk.totalplace.counting.transfer.CouncilShares;
import uk.totalplace.counting.transfer.Count;
import uk.totalplace.counting.transfer.Counts;
import uk.totalplace.counting.transfer.EliminationSide;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.Plural;

/** The count of a year: what all bodies spend once nothing is counted twice, and what would be reported if a transfer were forgotten. */
@Named
@RequestScoped
public class CountPage {
    private static final int LARGEST = 10;

    @Inject
    private Counts counts;
    @Inject
    private CouncilShares shares;
    @Inject
    private Organisations organisations;
    @Inject
    private HttpServletRequest request;
    private List<String> years;
    private Count count;
    private Map<String, String> names;
    private CouncilShare councils;

    @PostConstruct
    void look() {
        years = counts.years();
        names = organisations.names();
        String asked = request.getParameter("year");
        count = (asked == null || asked.isBlank() ? counts.latest() : counts.of(asked.strip())).orElse(null);
        councils = count == null ? null : shares.of(count).orElse(null);
    }

    /** Null where there is no return of the year. */
    public Count getCount() {
        return count;
    }

    /** The drawings that take the place of one another as the page is wide or narrow. */
    public List<Sankey> getSankeys() {
        return CountDrawing.of(count, this::name, getSentence());
    }

    /** What a body passes on and receives in the year. */
    public String transfers(String organisation) {
        return "/counting/transfers.xhtml?organisation=%s&year=%s".formatted(organisation, count.year());
    }

    /** The year as the keys of figures have it. */
    public String getYearKey() {
        return count.year().replace('/', '-');
    }

    public String getSentence() {
        if (count == null) {
            return "There is no return of that year.";
        }
        return "In %s, %s spent %s in all; %s of it they passed to one another. Counted once, it is %s.".formatted(count.year(), bodies(count), count.gross().words(), count.eliminated().words(), count.net().words());
    }

    private static String bodies(Count count) {
        return count.bodies().size() == 1 ? "1 body" : count.bodies().size() + " bodies";
    }

    /** The councils' share; null where there is none. */
    public CouncilShare getCouncils() {
        return councils;
    }

    /** Why the count is no fact. */
    public String getEstimates() {
        return "%d of %d returns are a forecast or a budget, or hold lines that are apportioned, estimated or imputed".formatted(count.estimates(), count.bodies().size());
    }

    /** What would be reported if one kind of transfer of a body were forgotten, the largest first. */
    public List<Count.Forgotten> getForgotten() {
        return count.forgotten().stream().limit(LARGEST).toList();
    }

    /** On which side transfers are taken out. */
    public String getRule() {
        return "Transfers are taken out %s: ".formatted(count.elimination().side().word()) + (isAtReceiver() ? "expenditure stays with the body that spends on services." : "expenditure stays with the body that pays, and one that receives more than it spends is below nothing.");
    }

    public String getTakenOff() {
        return isAtReceiver() ? "Passes on" : "Receives";
    }

    public String getOwn() {
        return isAtReceiver() ? "Spends itself" : "Of its own money";
    }

    private boolean isAtReceiver() {
        return count.elimination().side() == EliminationSide.RECEIVER;
    }

    /** The same list as the API is asked for it. */
    public String getForgottenQuery() {
        return "year=" + count.year();
    }

    /** {@code Thanet District Council}, or how many they are. */
    public String receivers(Count.Forgotten forgotten) {
        return forgotten.receivers().size() == 1 ? name(forgotten.receivers().get(0)) : forgotten.receivers().size() + " bodies";
    }

    /** What is told and was never counted; empty when there is nothing. */
    public String getLeftOver() {
        String outside = count.outside().isEmpty() ? "" : Plural.of(count.outside().size(), "transfer") + " to or from a body without a return stay in the count. ";
        return outside + (count.financing().isEmpty() ? "" : count.financing().size() == 1 ? "1 precept or loan is financing and was never in it." : count.financing().size() + " precepts and loans are financing and were never in it.");
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String words(long pence) {
        return Money.ofPence(pence).words();
    }

    public String exact(long pence) {
        return Money.ofPence(pence).exactWords();
    }

    /** A year of the series; {@code percent} is its length beside the longest. */
    public record YearBar(String year, Count count, long percent) {

        /** How many bodies are in it, and why it is no fact: {@code 3 of 26 bodies, provisional, estimate}. */
        public String standing() {
            return (count.told().isProvisional() ? "%d of %d bodies, provisional".formatted(count.told().told(), count.told().expected()) : bodies(count)) + (count.estimates() == 0 ? "" : ", estimate");
        }
    }

    public List<YearBar> getSeries() {
        List<Count> all = counts.series();
        long largest = Math.max(1, all.stream().mapToLong(one -> one.net().pence()).max().orElse(1));
        return all.stream().map(one -> new YearBar(one.year(), one, Math.round(100.0 * one.net().pence() / largest))).toList();
    }

    public List<Choice> getYears() {
        return years.stream().map(year -> new Choice(year, year)).toList();
    }
}
