package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a register holds of organisations, for their pages and for the preview of a succession. Implementations are {@code @ApplicationScoped};
 * they observe {@link OrganisationMerged} too, and then do what they foretold.
 */
public interface HoldingSource {
    /** What the caller may see of it. */
    List<Holding> of(String organisation);

    /**
     * What would pass to a sole successor, asked for those who may record a succession.
     *
     * @throws uk.totalplace.common.InvalidInput when it cannot pass as things stand
     */
    List<Passing> passing(String predecessor, String successor, LocalDate on);
}
