package uk.totalplace.board.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** What is put to the partners. Who sees every saving in a proposal sees it; who keeps every saving in it keeps it. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Proposals {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private ProposalRepository repository;
    @Inject
    private SavingLines savings;
    @Inject
    private Numberings numberings;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** Proposals by reference. @param text null for all @param size at most 5,000 */
    public List<ProposalSheet> page(String text, int first, int size) {
        return repository.page(accounts.current(), text, first, Math.min(size, LARGEST_PAGE));
    }

    public long count(String text) {
        return repository.count(accounts.current(), text);
    }

    public Found<ProposalSheet> search(SearchText text, int first, int most) {
        return repository.search(accounts.current(), text, first, most);
    }

    /** Empty when there is none of that reference, or one with a saving that the caller may not see. */
    public Optional<ProposalSheet> find(String ref) {
        return ref != null && repository.isVisible(accounts.current(), ref) ? repository.find(ref).map(this::sheet) : Optional.empty();
    }

    /** @throws NotFound when there is none of that reference, or one with a saving that the caller may not see */
    public ProposalSheet sheet(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("proposal " + ref));
    }

    /** What was done to it and said of it, newest first. */
    public List<AuditRow> history(String ref) {
        sheet(ref);
        return audit.historyOf(subject(ref));
    }

    /**
     * @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or a saving stands in another proposal
     * @throws NotYours when the caller does not keep every saving in it
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD})
    public ProposalSheet form(FormProposal command) {
        check(command.details(), null, Set.of());
        String ref = numberings.ref("PRO", command.ref());
        repository.refuseTakenRef(ref);
        Proposal proposal = new Proposal(ref, command.details());
        repository.keep(proposal);
        audit.record(subject(ref), "proposed", words(command.details()));
        return sheet(proposal);
    }

    /**
     * Says anew what it is. When other savings stand in it then, the partners are asked anew: what they said to the earlier make-up stays written and no longer counts.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link ProposalSheet} as it stands
     * @throws uk.totalplace.common.InvalidInput also when other savings would stand in it though some are agreed
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD})
    public ProposalSheet correct(CorrectProposal command) {
        ProposalSheet seen = sheet(command.ref());
        if (command.version() == null || command.version() != seen.version()) {
            throw new StaleVersion("this proposal", seen);
        }
        check(command.details(), command.ref(), seen.details().lines());
        Proposal proposal = repository.find(command.ref()).orElseThrow();
        boolean madeUpAnew = proposal.say(command.details());
        try {
            repository.keep(proposal);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this proposal", null);
        }
        audit.changed(subject(command.ref()), ProposalWords.changes(seen.details(), proposal.details()));
        if (madeUpAnew) {
            audit.record(subject(command.ref()), "put anew to the partners", "in edition " + proposal.edition());
        }
        return sheet(proposal);
    }

    private void check(ProposalDetails said, String ref, Set<String> before) {
        Set<String> all = new HashSet<>(before);
        all.addAll(said.lines());
        List<SavingRow> known = savings.among(all);
        new ProposalCheck(known, repository.elsewhere(said.lines(), ref)).of(said, before);
        if (!isKept(known)) {
            throw new NotYours("others");
        }
    }

    private ProposalSheet sheet(Proposal proposal) {
        Caller caller = accounts.current();
        boolean writes = caller.has(Role.PARTNER) || caller.has(Role.OFFICER) || caller.has(Role.LEAD);
        return proposal.sheet(writes && isKept(savings.among(proposal.details().lines())));
    }

    private boolean isKept(List<SavingRow> lines) {
        Caller caller = accounts.current();
        return caller.isProgrammeOffice() || lines.stream().allMatch(row -> caller.isOwn(row.organisation()));
    }

    private static String words(ProposalDetails said) {
        return said.title() + ": " + String.join(", ", said.inOrder());
    }

    private static String subject(String ref) {
        return "proposal:" + ref;
    }
}
