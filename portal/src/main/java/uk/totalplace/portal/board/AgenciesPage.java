package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.portfolio.Agencies;
import uk.totalplace.board.portfolio.AgencyCase;
import uk.totalplace.board.portfolio.AgencyRow;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** Who pays and who gains, body by body, and what each would keep so that who pays does not lose. */
@Named
@RequestScoped
public class AgenciesPage {
    @Inject
    private Agencies agencies;
    @Inject
    private LedgerWords words;
    @Inject
    private ViewDate viewDate;
    @Inject
    private HttpServletRequest request;
    private AgencyCase found;

    @PostConstruct
    void look() {
        String weight = request.getParameter("weight");
        found = agencies.all(weight != null && weight.strip().matches("\\d{1,2}|100") ? new BigDecimal(weight.strip()).movePointLeft(2) : null, viewDate.getDay());
    }

    public AgencyCase getFound() {
        return found;
    }

    /** In percent. */
    public String getWeight() {
        return found.alpha().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    public String getSentence() {
        long before = found.rows().stream().filter(AgencyRow::isWorseOff).count();
        long after = found.rows().stream().filter(AgencyRow::isStillWorseOff).count();
        return "%s over %s. %s before anything is passed on; %s afterwards.".formatted(found.rows().size() == 1 ? "1 body" : found.rows().size() + " bodies", Plural.of(found.years(), "year"),
                before == 0 ? "None may lose" : before == 1 ? "One may lose" : before + " may lose", after == 0 ? "none" : after == 1 ? "one" : String.valueOf(after));
    }

    public String name(AgencyRow row) {
        return row.organisation() == null ? "Nobody named" : words.organisation(row.organisation());
    }

    /** {@code at 2009/10 prices}, {@code at 2009/10 prices (some restated)}. */
    public String prices(AgencyRow row) {
        return PriceBase.words(row.priceBase()) + (row.restated() ? " (some restated)" : "");
    }

    public String exact(MoneyRange range) {
        return words.exactRange(range.low().pence(), range.high().pence());
    }
}
