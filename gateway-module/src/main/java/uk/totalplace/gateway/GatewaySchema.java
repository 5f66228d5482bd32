package uk.totalplace.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code gateway} and its migrations. */
@ApplicationScoped
public class GatewaySchema implements SchemaOwner {
    @Override
    public String schema() {
        return "gateway";
    }

    @Override
    public int rank() {
        return 20;
    }
}
