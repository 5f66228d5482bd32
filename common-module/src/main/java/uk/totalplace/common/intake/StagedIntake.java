package uk.totalplace.common.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.period.FinancialYear;

/**
 * A file format whose lines go into a register by its boundary: the format says what its columns are and judges each line, the boundary does the rest.
 *
 * @param <R> the typed row
 */
public abstract class StagedIntake<R> implements Intake<R> {

    protected abstract Staging<R> staging();

    /** Lets go of what was kept for a run while its lines were judged. It is asked once all are, and again at the end. */
    protected void forget(long run) {
        // most keep nothing
    }

    @Override
    public void stage(RunContext context, List<StagedLine<R>> lines) {
        staging().stage(context, lines);
    }

    @Override
    public List<Problem> refuseRepeats(RunContext context) {
        forget(context.run());
        return staging().refuseRepeats(context);
    }

    @Override
    public Settlement compare(RunContext context) {
        return staging().compare(context);
    }

    @Override
    public List<Problem> remarks(RunContext context) {
        return staging().remarks(context);
    }

    @Override
    public String commit(RunContext context) {
        return staging().commit(context);
    }

    @Override
    public Set<FinancialYear> years(RunContext context) {
        return staging().years(context);
    }

    @Override
    public void undo(RunContext context) {
        staging().undo(context);
    }

    @Override
    public void clear(long run) {
        forget(run);
        staging().clear(run);
    }

    @Override
    public Optional<String> presentNote(String organisation) {
        return staging().presentNote(organisation);
    }

    @Override
    public List<List<String>> present(String organisation, int most) {
        return staging().present(organisation, most);
    }
}
