package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.account.Caller;

/**
 * Holdings that those who record a succession may not know of. They pass to a sole successor as others do, but are neither foretold nor counted in anything
 * that is written down; where several bodies succeeded, they are assigned by those for whom they are there.
 */
public interface RestrictedHoldings extends AssignableHoldings {
    /** Whether the caller may know what an organisation holds of this, and say who goes on with it. */
    boolean isFor(Caller caller, String organisation);

    @Override
    default List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of();
    }
}
