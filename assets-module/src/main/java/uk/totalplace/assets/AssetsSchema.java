package uk.totalplace.assets;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code assets} and its migrations. */
@ApplicationScoped
public class AssetsSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "assets";
    }

    @Override
    public int rank() {
        return 20;
    }
}
