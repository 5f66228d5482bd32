package uk.totalplace.counting.line;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.search.SortBy;

/** The lines of expenditure returns. Everybody sees those of released returns and their own; they come in by upload only and are never changed. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class ReturnLines {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private ReturnLineReads reads;
    @Inject
    private Accounts accounts;

    /** Parts of lines. @param order null for the latest year first, in it the largest @param size at most 5,000 */
    public List<ReturnLineRow> page(ReturnLineFilter filter, SortBy<ReturnLineSort> order, int first, int size) {
        return reads.page(accounts.current(), filter, usual(order), first, Math.min(size, LARGEST_PAGE));
    }

    /** The parts that come after one in that order, the first of all after null: how a list is read on that is too long to be skipped over. @param size at most 5,000 */
    public List<ReturnLineRow> after(ReturnLineFilter filter, SortBy<ReturnLineSort> order, ReturnLineRow last, int size) {
        return reads.after(accounts.current(), filter, usual(order), last, Math.min(size, LARGEST_PAGE));
    }

    public ReturnLineTotals totals(ReturnLineFilter filter) {
        return reads.totals(accounts.current(), filter);
    }

    /**
     * A line of a file in all its parts.
     *
     * @throws NotFound when there is no such line, or the caller may not see it
     */
    public List<ReturnLineRow> line(long run, long line) {
        List<ReturnLineRow> parts = reads.line(accounts.current(), run, line);
        if (parts.isEmpty()) {
            throw new NotFound("line " + line + " of upload " + run);
        }
        return parts;
    }

    private static SortBy<ReturnLineSort> usual(SortBy<ReturnLineSort> order) {
        return order == null ? new SortBy<>(ReturnLineSort.YEAR, true) : order;
    }
}
