package uk.totalplace.counting.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SearchText;

/**
 * Payments that may be money moving between partners, proposed because the payee is called as a partner is. Those who keep the payer's payments say whether the payee is that
 * partner; nothing is taken out of any sum by it. A partner that got a new alias is found at once, because names are compared when they are asked for.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class CandidateTransfers {
    private static final String SUBJECT = "candidate transfer:";
    /** Partners and payers are some dozens: more pairs than these are not in one county. */
    private static final int MOST = 5000;

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

    /** All that the caller may see, the largest first. {@code organisation} is the payer or the partner that was paid. */
    public List<CandidateTransfer> all(SupplierFilter filter) {
        PartnerNames names = new PartnerNames(organisations.all());
        List<CandidateTransfer> open = reads.flowsToNamed(accounts.current(), names.names(), names.beginnings(), MOST).stream().flatMap(flow -> proposed(flow, names)).toList();
        Map<String, Decision> decisions = verdicts.decisions(open.stream().map(one -> SUBJECT + one.code()).toList());
        SearchText text = SearchText.of(filter.text());
        return open.stream().map(one -> decided(one, decisions.getOrDefault(SUBJECT + one.code(), Decision.NONE))).filter(one -> filter.ruling() == null || one.decision().ruling() == filter.ruling())
                .filter(one -> filter.organisation() == null || filter.organisation().equals(one.payer()) || filter.organisation().equals(one.partner())).filter(one -> text.isEmpty() || text.isIn(one.payee())).toList();
    }

    private static Stream<CandidateTransfer> proposed(SupplierReads.Flow flow, PartnerNames names) {
        Optional<PartnerNames.Match> match = names.meant(flow.supplier().named().name()).filter(found -> found.score() >= PartnerNames.LEAST && !found.organisation().equals(flow.organisation()));
        return match.map(found -> new CandidateTransfer(flow.organisation() + ":" + found.organisation() + ":" + flow.supplier().key(), flow.organisation(), found.organisation(), flow.supplier().key(), flow.supplier().name(), found.score(), found.reason(), flow.lines(),
                flow.netPence(), flow.first(), flow.last(), flow.synthetic(), Decision.NONE)).stream();
    }

    private CandidateTransfer decided(CandidateTransfer one, Decision decision) {
        Decision said = decision.by() == null ? decision : new Decision(decision.ruling(), decision.note(), accounts.displayName(decision.by()), decision.at(), decision.version());
        return new CandidateTransfer(one.code(), one.payer(), one.partner(), one.supplier(), one.payee(), one.score(), one.reason(), one.lines(), one.netPence(), one.first(), one.last(), one.synthetic(), said);
    }

    /**
     * @throws NotFound when there is no such proposal, or the caller may not see it
     * @throws uk.totalplace.common.NotYours when the caller does not keep the payer's payments
     * @throws uk.totalplace.common.StaleVersion when somebody decided it since the caller looked
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public CandidateTransfer decide(Decide said) {
        CandidateTransfer proposed = one(said.proposal());
        accounts.current().mustKeepFor(proposed.payer());
        verdicts.decide(SUBJECT + proposed.code(), said, accounts.current().name());
        audit.record(SUBJECT + proposed.code(), said.ruling() == Ruling.ACCEPTED ? "accepted" : "refused", "that “%s” is %s".formatted(proposed.payee(), proposed.partner()));
        return one(said.proposal());
    }

    private CandidateTransfer one(String code) {
        return all(new SupplierFilter(null, null, null)).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("candidate transfer " + code));
    }
}
