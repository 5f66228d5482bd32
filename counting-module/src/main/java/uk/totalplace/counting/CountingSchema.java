package uk.totalplace.counting;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code counting} and its migrations. */
@ApplicationScoped
public class CountingSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "counting";
    }

    @Override
    public int rank() {
        return 15;
    }
}
