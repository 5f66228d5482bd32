package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.Standing;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** The data-sharing agreements. They are judged by today whatever day the view is of, because uploads are. */
@Named
@RequestScoped
public class AgreementsPage {
    @Inject
    private Agreements agreements;
    @Inject
    private AgreementNames names;
    @Inject
    private HttpServletRequest request;
    private final LocalDate today = UkTime.today();
    private AgreementFilter filter;
    private List<AgreementRow> all;
    private List<AgreementRow> rows;

    @PostConstruct
    void look() {
        filter = new AgreementFilter(request.getParameter("text"), QueryText.choice(request.getParameter("standing"), Standing.class));
        all = agreements.all();
        rows = all.stream().filter(row -> filter.keeps(row, names)).toList();
    }

    public List<AgreementRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public String getText() {
        return filter.text();
    }

    public Standing getStanding() {
        return filter.standing();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public boolean isFiltered() {
        return filter.standing() != null || !filter.text().isEmpty();
    }

    public String getSentence() {
        long lapsed = all.stream().filter(row -> row.standingOn(today) == Standing.LAPSED).count();
        String blocked = lapsed == 0 ? "none has lapsed" : "%,d %s lapsed and %s the uploads that no other covers".formatted(lapsed, lapsed == 1 ? "has" : "have", lapsed == 1 ? "blocks" : "block");
        return all.isEmpty() ? "No agreement has been entered yet." : Plural.of(all.size(), "agreement") + ", judged by today; " + blocked + ".";
    }
}
