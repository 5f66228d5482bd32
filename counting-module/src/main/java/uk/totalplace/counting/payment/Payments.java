package uk.totalplace.counting.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.saving.SavingsChanged;
import uk.totalplace.counting.supplier.JointProcurement;

/**
 * The register of payments. Everybody sees those of released files and their own. They come in by upload only and are never changed: a wrong one is undone with its
 * file. The name of a private person is shown to those who keep the payment and to nobody else.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Payments {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private PaymentReads reads;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<SavingsChanged> savings;

    /** @param size at most 5,000 */
    public List<PaymentRow> page(PaymentFilter filter, int first, int size) {
        return reads.page(accounts.current(), filter, first, Math.min(size, LARGEST_PAGE));
    }

    /** The payments that come after one in the order of the filter, the first of all after null: how a list is read on that is too long to be skipped over. @param size at most 5,000 */
    public List<PaymentRow> after(PaymentFilter filter, PaymentRow last, int size) {
        return reads.after(accounts.current(), filter, last, Math.min(size, LARGEST_PAGE));
    }

    public PaymentTotals totals(PaymentFilter filter) {
        return reads.totals(accounts.current(), filter);
    }

    /** How many each area has, and what they come to net. */
    public List<AreaSum> byArea(PaymentFilter filter) {
        return reads.byArea(accounts.current(), filter);
    }

    /** Empty when there is no such payment, or the caller may not see it. */
    public Optional<PaymentSheet> find(long run, long line) {
        return reads.find(accounts.current(), run, line);
    }

    /** @throws NotFound when there is no such payment, or the caller may not see it */
    public PaymentSheet sheet(long run, long line) {
        return find(run, line).orElseThrow(() -> new NotFound("payment on line " + line + " of upload " + run));
    }

    /** The codes of those whose payments the caller may see. */
    public List<String> owners() {
        return reads.owners(accounts.current());
    }

    /** Shows all of an organisation's payments to the partnership; gives how many that newly shows. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public long release(String organisation) {
        accounts.current().mustKeepFor(organisation);
        long payments = reads.unreleased(organisation);
        int files = reads.release(organisation);
        audit.record("payments of:" + organisation, "released", payments + " payments of " + files + " uploads");
        if (files > 0) {
            savings.fire(new SavingsChanged(JointProcurement.THEME));
        }
        return payments;
    }

    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public long unreleased(String organisation) {
        accounts.current().mustKeepFor(organisation);
        return reads.unreleased(organisation);
    }
}
