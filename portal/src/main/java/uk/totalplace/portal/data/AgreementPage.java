package uk.totalplace.portal.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private String ref;
    private AgreementRow row;

    public AgreementRow getRow() {
        if (row == null) {
            row = agreements.withRef(ref);
        }
        return row;
    }

    public List<String> getSignatories() {
        return getRow().signatories() == null ? List.of() : getRow().signatories().lines().toList();
    }

    public String getSigned() {
        return DayWords.of(getRow().signedOn());
    }

    public String getReview() {
        return DayWords.of(getRow().reviewOn());
    }

    public List<AuditRow> getHistory() {
        return agreements.history(ref);
    }

    public String who(AuditRow deed) {
        return accounts.displayName(deed.actor());
    }

    public String at(AuditRow deed) {
        return DayWords.ofUtc(deed.at());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
