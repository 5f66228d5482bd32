package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.portal.frame.DayWords;

/** One agreement with its history. */
@Named
@RequestScoped
public class AgreementPage {
    @Inject
    private Agreements agreements;
    @Inject
    private Accounts accounts;
    @Inject
    private HttpServletRequest request;
    private AgreementRow row;

    @PostConstruct
    void look() {
        row = agreements.withRef(request.getParameter("ref"));
    }

    public AgreementRow getRow() {
        return row;
    }

    public List<String> getSignatories() {
        return row.signatories() == null ? List.of() : row.signatories().lines().toList();
    }

    public String getSigned() {
        return DayWords.of(row.signedOn());
    }

    public String getReview() {
        return DayWords.of(row.reviewOn());
    }

    public List<AuditRow> getHistory() {
        return agreements.history(row.ref());
    }

    public String who(AuditRow deed) {
        return accounts.displayName(deed.actor());
    }

    public String at(AuditRow deed) {
        return DayWords.ofUtc(deed.at());
    }
}
