package uk.totalplace.board.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.organisation.Organisations;

/**
 * Where savings are entered, corrected, moved on and measured. Partners keep their own lines, officers, leads and finance of the programme office all; who may
 * take which step is the workflow's table.
 */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
public class SavingDesk {
    static final String STEPPED = "stepped";

    @Inject
    private SavingRepository repository;
    @Inject
    private SavingSheets sheets;
    @Inject
    private SavingRefusals refusals;
    @Inject
    private ClaimCheck claims;
    @Inject
    private ThemeClaims themeClaims;
    @Inject
    private OverlapDesk overlaps;
    @Inject
    private Baselines baselines;
    @Inject
    private Organisations organisations;
    @Inject
    private Numberings numberings;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<FiguresChanged> figures;

    /**
     * What others claim already that the caller may not see keeps it an idea, until the programme office settles it.
     *
     * @throws InvalidInput when a field does not hold what it must, or others claim the same subject and nothing is said of the overlap
     * @throws OverBaseline when the savings on the baseline would together exceed it
     */
    public SavingSheet enter(EnterSaving command) {
        Caller caller = accounts.current();
        SavingDetails said = command.details();
        BaselineSheet baseline = refusals.check(said, caller);
        Rivals rivals = sheets.rivals(said, null);
        if (command.status() != null && command.status() != Status.IDEA && command.status() != Status.ESTIMATED) {
            throw new StepNotAllowed("A saving is entered as an idea or as an estimate; it goes on from there step by step.");
        }
        if (!rivals.seen().isEmpty() && command.overlap() == null) {
            throw new InvalidInput("subject", "%s claims “%s” already. Say how the two overlap, or name another subject.".formatted(String.join(", ", rivals.seen()), said.subject()));
        }
        String ref = numberings.ref("SAV", command.ref());
        repository.refuseTakenRef(ref);
        refusals.circle(ref, said.needs());
        SavingLine line = new SavingLine(ref, said, caller, UkTime.today());
        repository.keep(line);
        if (!rivals.seen().isEmpty()) {
            overlaps.join(ref, rivals.seen(), command.overlap(), said.baseline());
        }
        if (command.status() == Status.ESTIMATED) {
            line.take(new TakeStep(ref, null, Status.ESTIMATED, null, "Entered as an estimate."), UkTime.today(), caller, sheets.accord(line));
            repository.keep(line);
        }
        claims.of(baseline);
        audit.record(subject(ref), "entered", said.title());
        return sheets.of(line);
    }

    /**
     * Says anew what a saving is; a signed one whose figures change goes back to estimated, an agreed one that concerns others than before to validated.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link SavingSheet} as it stands
     */
    public SavingSheet correct(CorrectSaving command) {
        SavingLine line = kept(command.ref());
        Caller caller = accounts.current();
        sheets.refuseStale(line, command.version() == null ? -1 : command.version());
        refusals.otherClaim(line, command.details());
        BaselineSheet baseline = refusals.check(command.details(), caller);
        refusals.rivals(line, command.details());
        refusals.circle(command.ref(), command.details().needs());
        SavingDetails before = line.details();
        boolean back = line.correct(command.details(), UkTime.today(), caller.name());
        sheets.kept(line);
        claims.of(baseline);
        audit.changed(subject(command.ref()), SavingWords.changes(before, line.details(), organisations.names()));
        if (back) {
            audit.record(subject(command.ref()), STEPPED, line.lastStep());
        }
        if (new Stakes(before).areChangedBy(line.details())) {
            figures.fire(new FiguresChanged(command.ref(), caller.name()));
        }
        themeClaims.takeOver(line);
        return sheets.of(line);
    }

    /**
     * @throws StepNotAllowed when the workflow does not lead there
     * @throws NotYours when the step is not the caller's to take
     * @throws StaleVersion when somebody changed it since the caller opened it
     */
    public SavingSheet take(TakeStep step) {
        SavingLine line = sheets.existing(step.ref());
        sheets.refuseStale(line, step.version() == null ? line.version() : step.version());
        BaselineSheet baseline = baselines.hold(line.details().baseline()).orElseThrow();
        line.take(step, UkTime.today(), accounts.current(), sheets.accord(line));
        sheets.kept(line);
        audit.record(subject(step.ref()), STEPPED, line.lastStep());
        themeClaims.takeOver(line);
        claims.of(baseline);
        return sheets.of(line);
    }

    /** @throws StepNotAllowed when it is not planned yet, or out of the ledger */
    public SavingSheet measure(MeasureSaving command) {
        SavingLine line = kept(command.ref());
        sheets.refuseStale(line, command.version() == null ? line.version() : command.version());
        line.measure(command, accounts.current().name(), UkTime.today());
        SavingSheet measured = sheets.kept(line);
        audit.record(subject(command.ref()), "measured", "%s from %s to %s".formatted(Money.ofPence(command.pence()).exactWords(), command.from(), command.to()));
        return measured;
    }

    private SavingLine kept(String ref) {
        SavingLine line = sheets.existing(ref);
        if (!line.isKeptBy(accounts.current())) {
            throw new NotYours("others");
        }
        return line;
    }

    static String subject(String ref) {
        return "saving:" + ref;
    }
}
