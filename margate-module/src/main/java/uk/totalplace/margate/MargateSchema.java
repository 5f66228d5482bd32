package uk.totalplace.margate;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code margate} and its migrations. */
@ApplicationScoped
public class MargateSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "margate";
    }

    @Override
    public int rank() {
        return 20;
    }
}
