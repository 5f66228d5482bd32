package uk.totalplace.counting.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.saving.SavingsChanged;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;

/** The suppliers in the payments that the caller may see. They come and go with the payments; private people and redacted names are none. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Suppliers {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private SupplierReads reads;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<SavingsChanged> savings;

    /** @param order null for those that were paid most first @param size at most 5,000 */
    public List<SupplierRow> page(SupplierFilter filter, SortBy<SupplierSort> order, int first, int size) {
        return reads.page(accounts.current(), filter, SupplierSort.orderBy(order), first, Math.min(size, LARGEST_PAGE));
    }

    public long count(SupplierFilter filter) {
        return reads.count(accounts.current(), filter);
    }

    public Found<SupplierRow> search(SearchText text, int first, int most) {
        return reads.search(accounts.current(), text, first, most).fetched(keys -> reads.rows(accounts.current(), keys), SupplierRow::key);
    }

    public Optional<SupplierRow> find(UUID key) {
        return reads.find(accounts.current(), key);
    }

    /** @throws NotFound when there is no such supplier, or nothing that it was paid is for the caller to see */
    public SupplierSheet sheet(UUID key) {
        SupplierRow row = find(key).orElseThrow(() -> new NotFound("supplier " + key));
        SupplierReads.Known known = known(key);
        List<SupplierSheet.Paid> paid = reads.flowsTo(accounts.current(), key).stream().map(flow -> new SupplierSheet.Paid(flow.organisation(), flow.lines(), flow.netPence())).toList();
        List<SupplierSheet.Alike> alike = reads.neighbours(accounts.current(), known).stream()
                .map(other -> new SupplierSheet.Alike(other.key(), other.name(), other.named().companyNumber(), Likeness.of(known.named(), other.named()), other.matchName().equals(known.matchName()), known.isJoinedTo(other)))
                .filter(other -> other.joined() || other.likeness().score() > 0).sorted(Comparator.comparing(other -> -other.likeness().score())).toList();
        return new SupplierSheet(row, paid, alike);
    }

    /**
     * Says that two suppliers are one, with all that are taken for either.
     *
     * @throws InvalidInput when they are one already
     * @throws NotFound when there is no such supplier, or the caller may not see it
     */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public void join(UUID key, UUID same) {
        SupplierRow row = find(key).orElseThrow(() -> new NotFound("supplier " + key));
        SupplierRow other = find(same).orElseThrow(() -> new NotFound("supplier " + same));
        String into = known(key).matchName();
        String from = known(same).matchName();
        if (into.equals(from)) {
            throw new InvalidInput("same", "The two are taken for one already.");
        }
        reads.join(from, into);
        audit.record("supplier:" + key, "joined", "“%s” to “%s”".formatted(other.name(), row.name()));
        savings.fire(new SavingsChanged(JointProcurement.THEME));
    }

    /**
     * Takes back that two suppliers are one: the other goes back to what its own name and number say, with those that are called as it is; or this one does, where it was this one that was joined to the other.
     * Whoever else is taken for either stays with the one that stays.
     *
     * @throws InvalidInput when they are not taken for one, or are by their names and no person's word
     * @throws NotFound when there is no such supplier, or the caller may not see it
     */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public void part(UUID key, UUID other) {
        SupplierRow row = find(key).orElseThrow(() -> new NotFound("supplier " + key));
        SupplierRow another = find(other).orElseThrow(() -> new NotFound("supplier " + other));
        SupplierReads.Known one = known(key);
        SupplierReads.Known two = known(other);
        if (!one.matchName().equals(two.matchName())) {
            throw new InvalidInput("same", "The two are not taken for one.");
        }
        if (!one.isJoinedTo(two)) {
            throw new InvalidInput("same", "No person said that the two are one: their names do. Refuse them under Shared suppliers.");
        }
        reads.part(two.isTakenForAnother() ? two : one);
        audit.record("supplier:" + key, "parted", "“%s” from “%s”".formatted(another.name(), row.name()));
        savings.fire(new SavingsChanged(JointProcurement.THEME));
    }

    private SupplierReads.Known known(UUID key) {
        return reads.known(key).orElseThrow(() -> new NotFound("supplier " + key));
    }
}
