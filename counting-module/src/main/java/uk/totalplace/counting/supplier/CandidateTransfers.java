package uk.totalplace.counting.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.counting.transfer.TransferKind;

/**
 * Payments that may be money moving between partners, proposed because the payee is called as a partner is. Those who keep the payer's payments say whether the payee is that
 * partner, and as what the money passes: then it is entered as the payer's side of a transfer, and what is taken out of the count is for the transfer to say. A partner that got a new alias is found at once, because names are compared when they are asked for.
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
    private AcceptedYears accepted;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** All that the caller may see, the largest first. {@code organisation} is the payer or the partner that was paid. */
    public List<CandidateTransfer> all(SupplierFilter filter) {
        PartnerNames names = new PartnerNames(organisations.all());
        Caller caller = accounts.current();
        List<CandidateTransfer> proposed = reads.flowsToNamed(caller, names.names(), names.beginnings(), MOST).stream().flatMap(flow -> proposed(flow, names)).toList();
        List<CandidateTransfer> open = Stream.concat(proposed.stream(), accepted.standing().stream().filter(one -> proposed.stream().noneMatch(other -> one.subject().equals(SUBJECT + other.code()))).flatMap(one -> alone(one, caller))).toList();
        Map<String, Decision> decisions = verdicts.decisions(open.stream().map(one -> SUBJECT + one.code()).toList());
        Map<String, List<AcceptedYear>> years = accepted.of(decisions.keySet());
        SearchText text = SearchText.of(filter.text());
        return open.stream().map(one -> decided(one, caller, decisions.getOrDefault(SUBJECT + one.code(), Decision.NONE), years.getOrDefault(SUBJECT + one.code(), List.of())))
                .filter(one -> filter.ruling() == null || one.decision().ruling() == filter.ruling())
                .filter(one -> filter.organisation() == null || filter.organisation().equals(one.payer()) || filter.organisation().equals(one.partner())).filter(one -> text.isEmpty() || text.isIn(one.payee())).toList();
    }

    private static Stream<CandidateTransfer> proposed(SupplierReads.Flow flow, PartnerNames names) {
        Optional<PartnerNames.Match> match = names.meant(flow.supplier().named().name()).filter(found -> found.score() >= PartnerNames.LEAST && !found.organisation().equals(flow.organisation()));
        return match.map(found -> candidate(flow, found)).stream();
    }

    /** One that stands accepted although nobody would propose it today, since names and partners have changed: it can still be refused. */
    private Stream<CandidateTransfer> alone(AcceptedYears.Standing one, Caller caller) {
        return reads.flowsTo(caller, one.supplier()).stream().filter(flow -> flow.organisation().equals(one.payer())).map(flow -> candidate(flow, new PartnerNames.Match(one.partner(), 0, "accepted before; that partner is not called so any more")));
    }

    private static CandidateTransfer candidate(SupplierReads.Flow flow, PartnerNames.Match match) {
        return new CandidateTransfer(flow.organisation() + ":" + match.organisation() + ":" + flow.supplier().key(), flow.organisation(), match.organisation(), flow.supplier().key(), flow.supplier().name(), match.score(), match.reason(), flow.lines(),
                flow.netPence(), flow.first(), flow.last(), flow.synthetic(), Decision.NONE, List.of());
    }

    private CandidateTransfer decided(CandidateTransfer one, Caller caller, Decision decision, List<AcceptedYear> years) {
        Decision said = decision.by() == null ? decision : new Decision(decision.ruling(), decision.note(), accounts.displayName(decision.by()), decision.at(), decision.version());
        return one.decided(said, caller.sees(one.payer(), false) ? years : years.stream().filter(AcceptedYear::stands).map(AcceptedYear::withoutPayments).toList());
    }

    /**
     * Says whether the payee is that partner. Accepted, what was paid becomes the payer's side of a transfer in each financial year, with all else that is accepted for it, and follows the payments from then on; an
     * amount that the payer has typed or sent itself is left as it is, and the answer gives both. Refused, what these payments said is taken off again.
     *
     * @throws NotFound when there is no such proposal, or the caller may not see it
     * @throws uk.totalplace.common.InvalidInput when it is accepted without saying as what the money passes
     * @throws uk.totalplace.common.NotYours when the caller does not keep the payer's payments
     * @throws uk.totalplace.common.StaleVersion when somebody decided it since the caller looked
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public CandidateTransfer decide(DecideCandidate said) {
        CandidateTransfer proposed = one(said.proposal());
        Caller caller = accounts.current();
        caller.mustKeepFor(proposed.payer());
        new Violations().unless(said.ruling() != Ruling.ACCEPTED || said.kind() != null, "kind", "Say as what the money passes, such as a grant or a recharge.").refuse();
        String subject = SUBJECT + proposed.code();
        if (said.ruling() == Ruling.ACCEPTED) {
            refuseOtherKind(proposed, said.kind());
            takeFromOthers(proposed, caller.name());
        }
        verdicts.decide(subject, said.decision(), caller.name());
        if (said.ruling() == Ruling.ACCEPTED) {
            accepted.accept(subject, proposed, said.kind(), caller.name());
        } else {
            accepted.refuse(subject, caller.name());
        }
        CandidateTransfer decided = one(said.proposal());
        audit.record(subject, said.ruling() == Ruling.ACCEPTED ? "accepted" : "refused", "that “%s” is %s%s".formatted(proposed.payee(), proposed.partner(), said.ruling() == Ruling.ACCEPTED ? ": " + words(decided.years()) : ""));
        return decided;
    }

    /** What was paid went to one partner only: where it was accepted as paid to another before, that is taken back. */
    private void takeFromOthers(CandidateTransfer proposed, String actor) {
        List<AcceptedYears.Standing> others = accepted.standing().stream().filter(one -> one.payer().equals(proposed.payer()) && one.supplier().equals(proposed.supplier()) && !one.partner().equals(proposed.partner())).toList();
        Map<String, Decision> decisions = verdicts.decisions(others.stream().map(AcceptedYears.Standing::subject).toList());
        accepted.of(decisions.keySet()).values().stream().flatMap(List::stream).filter(AcceptedYear::holdsOwn).findFirst().ifPresent(year -> {
            throw new InvalidInput("kind", "%s holds these payments already, as paid to another body. Correct what was paid there to 0 first.".formatted(year.transfer()));
        });
        for (AcceptedYears.Standing one : others) {
            verdicts.decide(one.subject(), new Decide(one.subject(), Ruling.REFUSED, "Accepted as " + proposed.partner(), decisions.get(one.subject()).version()), actor);
            accepted.refuse(one.subject(), actor);
            audit.record(one.subject(), "refused", "because “%s” is %s".formatted(proposed.payee(), proposed.partner()));
        }
    }

    /** What was paid is one transfer only: where it was accepted as something else before, and the payer has said an amount there itself, that still stands. */
    private static void refuseOtherKind(CandidateTransfer proposed, TransferKind kind) {
        proposed.years().stream().filter(year -> year.holdsOwn() && year.kind() != kind).findFirst().ifPresent(year -> {
            throw new InvalidInput("kind", "%s holds these payments already, as %s. Correct what was paid there to 0 first, or accept it as that.".formatted(year.transfer(), year.kind().word().toLowerCase(Locale.ROOT)));
        });
    }

    private static String words(List<AcceptedYear> years) {
        return years.stream().map(year -> "%s of %s in %s".formatted(year.transfer() == null ? "no transfer" : year.transfer(), Money.ofPence(year.netPence()).exactWords(), year.year())).collect(Collectors.joining(", "));
    }

    private CandidateTransfer one(String code) {
        return all(new SupplierFilter(null, null, null)).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("candidate transfer " + code));
    }
}
