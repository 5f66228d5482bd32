package uk.totalplace.board.contest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;

/** What two themes claim, as far as the caller may see the savings: those not yet settled first. Savings that have left the ledger claim nothing. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class ContestedSubjects {
    private static final int LARGEST_PAGE = 500;

    @Inject
    private ContestRepository repository;
    @Inject
    private Accounts accounts;

    /** @param size at most 500 */
    public List<ContestedSubject> page(int first, int size) {
        return repository.page(accounts.current(), first, Math.min(size, LARGEST_PAGE));
    }

    public long count() {
        return repository.count(accounts.current());
    }

    /** Theme by theme, over all subjects; a pair that meets nowhere is missing. */
    public List<ThemeMeeting> meetings() {
        return repository.meetings(accounts.current());
    }
}
