package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.agreement.AgreementWritten;

/** An agreement over a data set nobody can upload would block nothing, and nobody would notice: it is refused. So is one that the writer may not know of, in the same words. */
@ApplicationScoped
public class AgreedDataSets {
    @Inject
    private Intakes intakes;
    @Inject
    private RestrictedDataSets restricted;
    @Inject
    private Accounts accounts;

    void mustExist(@Observes AgreementWritten agreement) {
        Set<String> hidden = restricted.from(accounts.current());
        agreement.dataSets().stream().filter(code -> hidden.contains(code) || intakes.all().stream().noneMatch(intake -> intake.dataSet().equals(code))).findFirst().ifPresent(code -> {
            throw new InvalidInput("dataSets", "There is no data set “" + code + "”.");
        });
    }
}
