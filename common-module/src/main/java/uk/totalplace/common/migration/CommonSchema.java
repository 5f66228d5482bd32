package uk.totalplace.common.migration;

import jakarta.enterprise.context.ApplicationScoped;

/** The schema {@code common} and its migrations. */
@ApplicationScoped
public class CommonSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "common";
    }

    @Override
    public int rank() {
        return 0;
    }
}
