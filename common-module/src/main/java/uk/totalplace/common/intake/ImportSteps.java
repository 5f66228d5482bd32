package uk.totalplace.common.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.tabular.UnreadableFile;

/**
 * The steps of a run, each a transaction of its own, so that progress is seen while the run goes on and the end is one whole.
 * They are the background's: there is no caller, and whether the file may be handed in was asked when it was.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {
    @Inject
    private ImportRepository repository;
    @Inject
    private ColumnMemory memory;
    @Inject
    private Intakes intakes;
    @Inject
    private Agreements agreements;
    @Inject
    private Audit audit;
    @Inject
    private Event<ImportTaken> taken;

    public List<Long> waiting() {
        return repository.waiting();
    }

    /** Wipes what an earlier attempt left and starts the run; empty when it is no longer waiting, has broken down too often, or its agreement has lapsed meanwhile. */
    public Optional<ImportSheet> begin(long id) {
        ImportRun run = run(id);
        if (!run.isUnderWay()) {
            return Optional.empty();
        }
        repository.forgetFindings(id);
        repository.forgetHeadings(id);
        intakes.of(run.dataSet()).clear(id);
        Discretion discretion = intakes.discretion(intakes.of(run.dataSet()));
        Optional<String> lapse = agreements.lapse(run.dataSet(), run.organisation(), UkTime.today());
        if (lapse.isPresent()) {
            repository.write(id, 0, discretion, List.of(new Problem(null, null, Severity.REFUSAL, "AGREEMENT_LAPSED", lapse.get() + ".", "Renew it under Data-sharing agreements, then check the file again: it is kept.")));
            run.refuseWhole();
            return Optional.empty();
        }
        if (run.begin()) {
            return Optional.of(run.sheet());
        }
        repository.write(id, 0, discretion, List.of(new Problem(null, null, Severity.REFUSAL, "BROKE_DOWN", "The portal broke down over this file %d times; nothing of it has been taken.".formatted(ImportRun.MOST_ATTEMPTS),
                "Check it again. If it breaks down again, tell IT the number of the upload, " + id + ".")));
        return Optional.empty();
    }

    public Map<String, String> memory(ImportSheet run) {
        return memory.of(run.organisation(), run.dataset(), discretion(run));
    }

    public void headings(ImportSheet begun, List<HeadingRow> headings) {
        repository.writeHeadings(current(begun).id(), discretion(begun), headings);
    }

    /** Portions are staged beside each other; the run is held only after that, for its counts and to see that it is still this attempt's. */
    public <R> void write(Intake<R> intake, ImportSheet begun, long firstOrdinal, Findings.Load<R> load, int percent) {
        intake.stage(begun.context(), load.staged());
        ImportRun run = current(begun, repository.hold(begun.id()));
        repository.write(run.id(), firstOrdinal, discretion(begun), load.problems());
        repository.writeRefused(run.id(), discretion(begun), load.refused());
        run.advance(load.read(), load.refused().size(), load.skipped(), load.leftOut(), percent);
    }

    public List<Problem> refuseRepeats(Intake<?> intake, ImportSheet begun) {
        current(begun);
        return intake.refuseRepeats(begun.context());
    }

    public void writeRepeats(ImportSheet begun, long firstOrdinal, List<Problem> problems, Collection<RefusedLine> lines) {
        ImportRun run = current(begun);
        repository.write(run.id(), firstOrdinal, discretion(begun), problems);
        repository.writeRefused(run.id(), discretion(begun), lines);
        run.refuseFurther(lines.size());
    }

    /** The end: compare with the register, and if the run is to take anything, take all of it in this one transaction. */
    public void finish(Intake<?> intake, ImportSheet begun) {
        ImportRun run = current(begun);
        RunContext context = begun.context();
        Settlement settlement = intake.compare(context);
        repository.write(run.id(), repository.nextProblem(run.id()), discretion(begun), intake.remarks(context));
        if (run.wouldCommit()) {
            String digest = intake.commit(context);
            audit.recordAs(begun.submittedBy(), "import:" + begun.id(), "took", "%d lines of %s (%s) for %s; file SHA-256 %s, before-images SHA-256 %s"
                    .formatted(settlement.taken(), begun.fileName(), begun.dataset(), begun.organisation(), begun.sha256(), digest));
            taken.fire(new ImportTaken(begun.id(), begun.dataset(), begun.organisation(), begun.submittedBy(), intake.years(context)));
        }
        run.end(settlement);
        intake.clear(begun.id());
    }

    /** The file cannot be read as what it should be. Its headings stay, so that a person can say which columns are meant. */
    public void refuseWhole(ImportSheet begun, UnreadableFile reason, String hint) {
        ImportRun run = current(begun);
        repository.forgetFindings(run.id());
        intakes.of(run.dataSet()).clear(run.id());
        repository.write(run.id(), 0, discretion(begun), List.of(new Problem(null, null, Severity.REFUSAL, reason.code(), reason.getMessage(), hint == null ? reason.remedy() : hint)));
        run.refuseWhole();
    }

    private Discretion discretion(ImportSheet run) {
        return intakes.discretion(intakes.of(run.dataset()));
    }

    private ImportRun current(ImportSheet begun) {
        return current(begun, repository.find(begun.id()));
    }

    private static ImportRun current(ImportSheet begun, Optional<ImportRun> found) {
        ImportRun run = found.orElseThrow(() -> gone(begun.id()));
        if (!run.isAt(begun.attempt())) {
            throw new IllegalStateException("Upload " + begun.id() + " has been taken over by another node");
        }
        return run;
    }

    private ImportRun run(long id) {
        return repository.find(id).orElseThrow(() -> gone(id));
    }

    private static IllegalStateException gone(long id) {
        return new IllegalStateException("Import run " + id + " has gone");
    }
}
