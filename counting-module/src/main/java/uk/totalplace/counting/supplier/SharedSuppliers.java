package uk.totalplace.counting.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.saving.SavingsChanged;
import uk.totalplace.common.search.SortBy;

/**
 * Suppliers that several bodies pay, so that they may buy together: taken for one by their company number or a careful match of their names, which a score shows.
 * The programme office or a theme's lead says whether it is so. Partners themselves are left out: what they are paid is a candidate transfer.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class SharedSuppliers {
    static final String SUBJECT = "shared supplier:";

    @Inject
    private SupplierReads reads;
    @Inject
    private SupplierVerdictRepository verdicts;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<SavingsChanged> savings;

    /** @param order null for those that are paid most first @param size at most 1,000 */
    public List<SharedSupplier> page(SupplierFilter filter, SortBy<SharedSupplierSort> order, int first, int size) {
        return whole(reads.groups(accounts.current(), filter, partners(), SharedSupplierSort.orderBy(order), first, Math.min(size, 1000)));
    }

    public long count(SupplierFilter filter) {
        return reads.countGroups(accounts.current(), filter, partners());
    }

    private List<String> partners() {
        return new PartnerNames(organisations.all()).beginnings();
    }

    /**
     * @throws NotFound when no such supplier is shared by bodies whose payments the caller sees
     * @throws uk.totalplace.common.StaleVersion when somebody decided it since the caller looked
     */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public SharedSupplier decide(Decide said) {
        SharedSupplier shared = one(said.proposal());
        verdicts.decide(SUBJECT + shared.code(), said, accounts.current().name());
        audit.record(SUBJECT + shared.code(), said.ruling() == Ruling.ACCEPTED ? "accepted" : "refused", "that “%s” is one supplier of %d bodies".formatted(shared.name(), shared.payers()));
        savings.fire(new SavingsChanged(JointProcurement.THEME));
        return one(said.proposal());
    }

    private SharedSupplier one(String code) {
        return whole(reads.group(accounts.current(), code == null ? "" : code).stream().toList()).stream().findFirst().orElseThrow(() -> new NotFound("shared supplier " + code));
    }

    private List<SharedSupplier> whole(List<SupplierReads.Group> groups) {
        Map<String, List<SupplierReads.Flow>> flows = reads.flowsOfGroups(accounts.current(), groups.stream().map(SupplierReads.Group::matchName).toList()).stream().collect(Collectors.groupingBy(flow -> flow.supplier().matchName()));
        Map<String, Long> members = reads.membersOfGroups(accounts.current(), flows.entrySet().stream().filter(group -> group.getValue().size() >= SupplierReads.MOST_MEMBERS).map(Map.Entry::getKey).toList());
        Map<String, Decision> decisions = verdicts.decisions(groups.stream().map(group -> SUBJECT + group.matchName()).toList());
        return groups.stream().map(group -> whole(group, flows.getOrDefault(group.matchName(), List.of()), decisions.getOrDefault(SUBJECT + group.matchName(), Decision.NONE), members.getOrDefault(group.matchName(), 0L))).toList();
    }

    private SharedSupplier whole(SupplierReads.Group group, List<SupplierReads.Flow> flows, Decision decision, long all) {
        List<SharedSupplier.Member> members = flows.stream().map(flow -> new SharedSupplier.Member(flow.supplier().key(), flow.supplier().name(), flow.supplier().named().companyNumber(), flow.organisation(), flow.lines(), flow.netPence())).toList();
        String name = members.isEmpty() ? group.matchName() : members.get(0).name();
        Decision said = decision.by() == null ? decision : new Decision(decision.ruling(), decision.note(), accounts.displayName(decision.by()), decision.at(), decision.version());
        return new SharedSupplier(group.matchName(), name, Likeness.ofAll(flows.stream().map(SupplierReads.Flow::supplier).distinct().map(SupplierReads.Known::named).toList()), group.payers(), group.lines(), group.netPence(), members, Math.max(0, all - members.size()), said, group.synthetic());
    }
}
