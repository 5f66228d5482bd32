package uk.totalplace.board.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/**
 * The savings ledger. What a partner has not had validated yet is its own and that of those it names; everything else everybody sees. Partners keep
 * their own lines, officers, leads and finance of the programme office all; who may take which step is the workflow's table.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class SavingLines {
    private static final int LARGEST_PAGE = 5000;
    private static final String STEPPED = "stepped";

    @Inject
    private SavingRepository repository;
    @Inject
    private SavingReads reads;
    @Inject
    private ClaimCheck claims;
    @Inject
    private Overlaps overlaps;
    @Inject
    private Baselines baselines;
    @Inject
    private Consents consents;
    @Inject
    private Barriers barriers;
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private Numberings numberings;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @param size at most 5,000 */
    public List<SavingRow> page(SavingFilter filter, int first, int size) {
        return reads.page(accounts.current(), filter, first, Math.min(size, LARGEST_PAGE));
    }

    public long count(SavingFilter filter) {
        return reads.count(accounts.current(), filter);
    }

    public Found<SavingRow> search(SearchText text, int first, int most) {
        return reads.search(accounts.current(), text, first, most);
    }

    /** Every saving with figures that is not out of the ledger, as far as the caller may see them: what sums are made of. */
    public List<LedgerLine> lines() {
        return reads.lines(accounts.current());
    }

    /** How much of a baseline is claimed; the sum is over all savings, also those the caller may not see one by one. */
    public ClaimsOnBaseline claimsOn(String baseline) {
        long claimed = claims.claimed(baseline);
        return new ClaimsOnBaseline(claimed, baselines.sheet(baseline).amount().pence() - claimed);
    }

    /** Empty when there is none of that reference, or none that the caller may see. */
    public Optional<SavingSheet> find(String ref) {
        return visible(ref).map(this::sheet);
    }

    /** @throws NotFound when there is none of that reference, or none that the caller may see */
    public SavingSheet sheet(String ref) {
        return sheet(existing(ref));
    }

    /** What happened to it, newest first. */
    public List<HistoryEntry> history(String ref) {
        SavingSheet sheet = sheet(ref);
        return Stream.concat(
                audit.historyOf(subject(ref)).stream().filter(deed -> !deed.deed().equals(STEPPED)).map(deed -> new HistoryEntry(deed.at().toLocalDate(), deed.at(), deed.actor(), deed.deed() + " " + deed.words() + ".", null)),
                sheet.steps().stream().map(step -> new HistoryEntry(step.on(), step.recordedAt(), step.by(), step.words() + ".", step.note())))
                .sorted(Comparator.comparing(HistoryEntry::at).reversed()).toList();
    }

    /** The partners who bear the cost or gain, by code: those who must agree. */
    public Set<String> concerned(String ref) {
        return concerned(existing(ref).details());
    }

    /**
     * @throws InvalidInput when a field does not hold what it must, or others claim the same subject and nothing is said of the overlap
     * @throws OverBaseline when the savings on the baseline would together exceed it
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public SavingSheet enter(EnterSaving command) {
        Caller caller = accounts.current();
        SavingDetails said = command.details();
        BaselineSheet baseline = check(said, caller);
        List<String> rivals = rivals(said, null);
        if (command.status() != null && command.status() != Status.IDEA && command.status() != Status.ESTIMATED) {
            throw new StepNotAllowed("A saving is entered as an idea or as an estimate; it goes on from there step by step.");
        }
        if (!rivals.isEmpty() && command.overlap() == null) {
            throw new InvalidInput("subject", "%s claims “%s” already. Say how the two overlap, or name another subject.".formatted(String.join(", ", rivals), said.subject()));
        }
        String ref = numberings.ref("SAV", command.ref());
        repository.refuseTakenRef(ref);
        refuseCircle(ref, said.needs());
        SavingLine line = new SavingLine(ref, said, caller, LocalDate.now());
        repository.keep(line);
        if (!rivals.isEmpty()) {
            overlaps.join(ref, rivals, command.overlap(), said.baseline());
        }
        if (command.status() == Status.ESTIMATED) {
            line.take(new TakeStep(ref, null, Status.ESTIMATED, null, "Entered as an estimate."), LocalDate.now(), caller, List.of());
            repository.keep(line);
        }
        claims.of(baseline);
        audit.record(subject(ref), "entered", said.title());
        return sheet(line);
    }

    /**
     * Says anew what a saving is; a signed one whose figures change goes back to estimated.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link SavingSheet} as it stands
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public SavingSheet correct(CorrectSaving command) {
        SavingLine line = existing(command.ref());
        Caller caller = accounts.current();
        if (!line.isKeptBy(caller)) {
            throw new NotYours("others");
        }
        refuseStale(line, command.version() == null ? -1 : command.version());
        BaselineSheet baseline = check(command.details(), caller);
        List<String> rivals = rivals(command.details(), command.ref());
        if (!rivals.isEmpty()) {
            throw new InvalidInput("subject", "%s claims “%s” already. Put the two into an overlap group first.".formatted(String.join(", ", rivals), command.details().subject()));
        }
        refuseCircle(command.ref(), command.details().needs());
        SavingDetails before = line.details();
        boolean unsigned = line.correct(command.details(), LocalDate.now(), caller.name());
        SavingSheet now = kept(line);
        claims.of(baseline);
        audit.changed(subject(command.ref()), SavingWords.changes(before, line.details(), organisations.names()));
        if (unsigned) {
            audit.record(subject(command.ref()), STEPPED, now.steps().get(now.steps().size() - 1).words());
        }
        return now;
    }

    /**
     * @throws StepNotAllowed when the workflow does not lead there, or not for the caller
     * @throws StaleVersion when somebody changed it since the caller opened it
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public SavingSheet take(TakeStep step) {
        SavingLine line = existing(step.ref());
        refuseStale(line, step.version() == null ? line.version() : step.version());
        BaselineSheet baseline = baselines.hold(line.details().baseline()).orElseThrow();
        line.take(step, LocalDate.now(), accounts.current(), lacking(line));
        SavingSheet moved = kept(line);
        claims.of(baseline);
        audit.record(subject(step.ref()), STEPPED, moved.steps().get(moved.steps().size() - 1).words());
        return moved;
    }

    /** @throws StepNotAllowed when it is not planned yet, or out of the ledger */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public SavingSheet measure(MeasureSaving command) {
        SavingLine line = existing(command.ref());
        if (!line.isKeptBy(accounts.current())) {
            throw new NotYours("others");
        }
        refuseStale(line, command.version() == null ? line.version() : command.version());
        line.measure(command, accounts.current().name(), LocalDate.now());
        SavingSheet measured = kept(line);
        audit.record(subject(command.ref()), "measured", "%s from %s to %s".formatted(Money.ofPence(command.pence()).exactWords(), command.from(), command.to()));
        return measured;
    }

    private BaselineSheet check(SavingDetails said, Caller caller) {
        BaselineSheet baseline = baselines.hold(said.baseline()).orElse(null);
        new SavingCheck(baseline, themes.all().stream().map(ThemeRow::code).collect(Collectors.toSet()), organisations.names().keySet(),
                said.heldUp().stream().map(HeldUp::barrier).filter(ref -> barriers.find(ref).isPresent()).collect(Collectors.toSet()), repository.among(said.needs())).of(said);
        if (!caller.isProgrammeOffice() && !caller.isOwn(said.organisation())) {
            throw new InvalidInput("organisation", "Enter it for your own organisation.");
        }
        return baseline;
    }

    private List<String> rivals(SavingDetails said, String ref) {
        return said.subject() == null || said.subject().isBlank() ? List.of() : repository.rivals(said, ref);
    }

    private void refuseCircle(String ref, Set<String> needs) {
        List<String> circle = repository.circle(ref, needs);
        if (!circle.isEmpty()) {
            throw new InvalidInput("needs", "They would need each other in a circle: " + String.join(" → ", circle) + ".");
        }
    }

    private SavingSheet kept(SavingLine line) {
        try {
            repository.keep(line);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this saving", null);
        }
        return sheet(line);
    }

    private void refuseStale(SavingLine line, int version) {
        if (version != line.version()) {
            throw new StaleVersion("this saving", sheet(line));
        }
    }

    private SavingSheet sheet(SavingLine line) {
        return line.sheet(accounts::displayName, accounts.current(), lacking(line));
    }

    private List<String> lacking(SavingLine line) {
        return consents.lacking(line.ref(), concerned(line.details())).stream().map(code -> organisations.names().getOrDefault(code, code)).sorted().toList();
    }

    private static Set<String> concerned(SavingDetails said) {
        return LedgerLine.concerned(said.costs(), said.beneficiaries());
    }

    private SavingLine existing(String ref) {
        return visible(ref).orElseThrow(() -> new NotFound("saving " + ref));
    }

    private Optional<SavingLine> visible(String ref) {
        return ref != null && reads.isVisible(accounts.current(), ref) ? repository.find(ref) : Optional.empty();
    }

    private static String subject(String ref) {
        return "saving:" + ref;
    }
}
