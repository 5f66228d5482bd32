package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.common.InvalidInput;

/** The file formats that are plugged in. */
@ApplicationScoped
public class Intakes {
    @Inject
    @Any
    private Instance<Intake<?>> plugged;

    List<Intake<?>> all() {
        return plugged.stream().<Intake<?>>map(intake -> intake).sorted(Comparator.comparing(Intake::dataSet)).toList();
    }

    /** @throws InvalidInput when there is no such data set */
    Intake<?> of(String dataSet) {
        return all().stream().filter(intake -> intake.dataSet().equals(dataSet)).findFirst().orElseThrow(() -> new InvalidInput("dataset",
                "There is no data set “%s”. There are: %s.".formatted(dataSet, String.join(", ", all().stream().map(Intake::dataSet).toList()))));
    }
}
