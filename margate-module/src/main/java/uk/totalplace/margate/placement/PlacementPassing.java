package uk.totalplace.margate.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.organisation.OrganisationMerged;

/**
 * Placements pass to a sole successor, unless it uses the same reference already: that one stays, and the successor's caseworkers see it there. Nothing is decrypted, and how
 * many there are is neither foretold nor written down, because those who record a succession never see placements.
 */
@ApplicationScoped
public class PlacementPassing {
    @Inject
    private Database database;
    @Inject
    private Audit audit;

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> {
            int passed = database.update("update margate.placement p set organisation_code = ?, version = p.version + 1 where p.organisation_code = ?"
                    + " and not exists (select 1 from margate.placement s where s.organisation_code = ? and s.ref_index = p.ref_index)", successor, merged.predecessor(), successor);
            if (passed > 0) {
                audit.record("placements of:" + merged.predecessor(), "passed", "to " + successor);
            }
        });
    }
}
