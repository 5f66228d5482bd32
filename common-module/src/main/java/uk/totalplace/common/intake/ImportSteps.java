package uk.totalplace.common.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.audit.Audit;
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
    private Intakes intakes;
    @Inject
    private Audit audit;

    public List<Long> waiting() {
        return repository.waiting();
    }

    /** Wipes what an earlier attempt left and starts the run; empty when it has broken down too often. */
    public Optional<ImportSheet> begin(long id) {
        ImportRun run = run(id);
        repository.forgetFindings(id);
        intakes.of(run.dataSet()).clear(id);
        return run.begin() ? Optional.of(run.sheet()) : Optional.empty();
    }

    public Map<String, String> memory(ImportSheet run) {
        return repository.memory(run.organisation(), run.dataset());
    }

    public void headings(long id, List<HeadingRow> headings) {
        repository.writeHeadings(id, headings);
    }

    public <R> void write(Intake<R> intake, long id, long firstOrdinal, Findings.Load<R> load, int percent) {
        ImportRun run = run(id);
        intake.stage(run.context(), load.staged());
        repository.write(id, firstOrdinal, load.problems());
        repository.writeRefused(id, load.refused());
        run.advance(load.read(), load.refused().size(), load.skipped(), load.leftOut(), percent);
    }

    public List<Problem> refuseRepeats(Intake<?> intake, long id) {
        return intake.refuseRepeats(run(id).context());
    }

    public void writeRepeats(long id, long firstOrdinal, List<Problem> problems, Collection<RefusedLine> lines) {
        repository.write(id, firstOrdinal, problems);
        repository.writeRefused(id, lines);
        run(id).refuseFurther(lines.size());
    }

    /** The end: compare with the register, and if the run is to take anything, take all of it in this one transaction. */
    public void finish(Intake<?> intake, long id) {
        ImportRun run = run(id);
        Settlement settlement = intake.compare(run.context());
        if (run.wouldCommit()) {
            String digest = intake.commit(run.context());
            ImportSheet sheet = run.sheet();
            audit.recordAs(sheet.submittedBy(), "import:" + id, "took", "%d lines of %s (%s) for %s; file SHA-256 %s, before-images SHA-256 %s"
                    .formatted(settlement.taken(), sheet.fileName(), sheet.dataset(), sheet.organisation(), sheet.sha256(), digest));
        }
        run.end(settlement);
        if (!run.wouldCommit()) {
            intake.clear(id);
        }
    }

    public void refuseWhole(long id, UnreadableFile reason, String hint) {
        ImportRun run = run(id);
        repository.forgetFindings(id);
        intakes.of(run.dataSet()).clear(id);
        repository.write(id, 0, List.of(new Problem(null, null, Severity.REFUSAL, reason.code(), reason.getMessage(), hint == null ? reason.remedy() : hint)));
        run.refuseWhole();
    }

    private ImportRun run(long id) {
        return repository.find(id).orElseThrow(() -> new IllegalStateException("Import run " + id + " has gone"));
    }
}
