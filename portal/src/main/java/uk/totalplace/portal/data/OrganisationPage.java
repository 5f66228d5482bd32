package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Assignments;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.OrganisationSheet;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.SuccessionRow;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.ViewDate;

/** One organisation: its names through time, whom it succeeded and who succeeded it, and what it holds. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject
    private Successions successions;
    @Inject
    private Assignments assignments;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private ViewDate viewDate;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private OrganisationSheet sheet;
    private Map<String, String> names;

    @PostConstruct
    void look() {
        sheet = successions.sheet(request.getParameter("code"));
        names = organisations.names();
    }

    public OrganisationSheet getSheet() {
        return sheet;
    }

    public OrganisationRow getRow() {
        return sheet.organisation();
    }

    public String getLife() {
        return OrganisationLife.words(sheet.organisation());
    }

    public boolean isStanding() {
        return sheet.organisation().standsOn(viewDate.getDay());
    }

    public String getAreaName() {
        return areas.names(List.of(sheet.organisation().area())).getOrDefault(sheet.organisation().area(), sheet.organisation().area());
    }

    public String getAliases() {
        return String.join(", ", sheet.organisation().aliases());
    }

    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }

    public String share(SuccessionRow succession) {
        return succession.sharePercent().stripTrailingZeros().toPlainString() + " % on " + DayWords.of(succession.on());
    }

    public String day(LocalDate day) {
        return DayWords.of(day);
    }

    /** What became of what it held, once its succession was carried out. */
    public String getOutcome() {
        if (sheet.merger() == null) {
            return null;
        }
        String recorded = " Recorded by " + sheet.merger().recordedBy() + " on " + DayWords.ofUtc(sheet.merger().recordedAt()) + ".";
        if (sheet.merger().soleSuccessor() != null) {
            return "What carries on has passed to " + nameOf(sheet.merger().soleSuccessor()) + "; what is history stays here." + recorded;
        }
        return "Several bodies succeeded it, and nothing is guessed: what it holds stays here until it is assigned." + recorded;
    }

    /** What still has to be assigned: an ended organisation holds only history. */
    public List<Holding> getUnassigned() {
        return sheet.merger() == null ? List.of() : sheet.holdings().stream().filter(holding -> !holding.history() && holding.number() > 0).toList();
    }

    public boolean isAssignable() {
        return sheet.merger() != null && (frame.isSteward() || frame.getCaller().has(Role.CASEWORKER) && !assignments.of(getRow().code()).isEmpty());
    }

    public boolean isSuccessionKeeper() {
        return sheet.merger() == null && frame.isSteward();
    }
}
