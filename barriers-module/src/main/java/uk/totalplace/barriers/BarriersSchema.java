package uk.totalplace.barriers;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code barriers} and its migrations. */
@ApplicationScoped
public class BarriersSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "barriers";
    }

    @Override
    public int rank() {
        return 10;
    }
}
