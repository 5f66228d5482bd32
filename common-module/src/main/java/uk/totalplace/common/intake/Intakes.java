package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.cipher.Ciphers;

/** The file formats that are plugged in. */
@ApplicationScoped
public class Intakes {
    @Inject
    @Any
    private Instance<Intake<?>> plugged;
    @Inject
    private Ciphers ciphers;

    List<Intake<?>> all() {
        return plugged.stream().<Intake<?>>map(intake -> intake).sorted(Comparator.comparing(Intake::dataSet)).toList();
    }

    /**
     * How the data set's files are kept. The module, whose key it is, is what the code begins with.
     *
     * @throws uk.totalplace.common.cipher.NoKey when it is restricted and no key is configured
     */
    Discretion discretion(Intake<?> intake) {
        return intake.restricted() ? new RestrictedDiscretion(intake, ciphers.of(intake.dataSet().replaceFirst("\\..*", ""))) : new OpenDiscretion();
    }

    /** @throws InvalidInput when there is no such data set; it names those that are for everybody */
    Intake<?> of(String dataSet) {
        return all().stream().filter(intake -> intake.dataSet().equals(dataSet)).findFirst().orElseThrow(() -> new InvalidInput("dataset",
                "There is no data set “%s”. There are: %s.".formatted(dataSet, String.join(", ", all().stream().filter(intake -> !intake.restricted()).map(Intake::dataSet).toList()))));
    }
}
