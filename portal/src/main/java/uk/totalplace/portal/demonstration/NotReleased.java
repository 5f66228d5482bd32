package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.setting.Settings;
import uk.totalplace.portal.start.CsvResource;

/** The partners that have released nothing yet, so that the demonstration shows what others cannot see. */
@ApplicationScoped
public class NotReleased {
    @Inject
    private Settings settings;

    boolean is(String organisation) {
        return organisations().contains(organisation);
    }

    private Set<String> organisations() {
        String folder = "demonstration/" + settings.list("place").stream().findFirst().orElse("none") + "/";
        return CsvResource.rows(folder + "not-released.csv").stream().map(row -> row.get("organisation")).collect(Collectors.toSet());
    }
}
