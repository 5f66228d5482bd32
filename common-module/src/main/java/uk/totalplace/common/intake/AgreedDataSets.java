package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.agreement.AgreementWritten;

/** An agreement over a data set nobody can upload would block nothing, and nobody would notice: it is refused. */
@ApplicationScoped
public class AgreedDataSets {
    @Inject
    private Intakes intakes;

    void mustExist(@Observes AgreementWritten agreement) {
        agreement.dataSets().stream().filter(code -> intakes.all().stream().noneMatch(intake -> intake.dataSet().equals(code))).findFirst().ifPresent(code -> {
            throw new InvalidInput("dataSets", "There is no data set “" + code + "”.");
        });
    }
}
