package uk.totalplace.board;

import jakarta.enterprise.context.ApplicationScoped;
import uk.totalplace.common.migration.SchemaOwner;

/** The schema {@code board} and its migrations. */
@ApplicationScoped
public class BoardSchema implements SchemaOwner {
    @Override
    public String schema() {
        return "board";
    }

    @Override
    public int rank() {
        return 15;
    }
}
