package uk.totalplace.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code regulation} and its migrations. */
@ApplicationScoped
public class RegulationSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "regulation";
    }

    @Override
    public int rank() {
        return 20;
    }
}
