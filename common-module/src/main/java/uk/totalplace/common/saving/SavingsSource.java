package uk.totalplace.common.saving;

import java.util.List;

/**
 * What a register of a theme claims to save. Implementations are {@code @ApplicationScoped} beans. The savings ledger asks in the transaction of whoever changed the register, who
 * may be nobody in the background: every claim is given, whoever may see it, so that two themes cannot claim one subject unseen. What is not released is not claimed.
 */
public interface SavingsSource {
    /** The code of the theme. */
    String theme();

    /** All its claims as they stand; of one record at most one of each kind. */
    List<SavingClaim> claims();
}
