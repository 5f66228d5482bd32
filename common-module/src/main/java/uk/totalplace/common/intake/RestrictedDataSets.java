package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.agreement.HiddenDataSets;

/** Says of each data set whether a caller may know of it. */
@ApplicationScoped
public class RestrictedDataSets implements HiddenDataSets {
    @Inject
    private Intakes intakes;

    @Override
    public Set<String> from(Caller caller) {
        return intakes.all().stream().filter(intake -> intake.restricted() && intake.restrictedTo().stream().noneMatch(caller::has)).map(Intake::dataSet).collect(Collectors.toSet());
    }
}
