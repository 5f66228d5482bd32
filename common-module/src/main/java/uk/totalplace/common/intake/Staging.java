package uk.totalplace.common.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.period.FinancialYear;

/**
 * How a register takes the lines of an upload in, in sets: what an {@link Intake} has its boundary do, in the transaction that the run gives it.
 *
 * @param <R> the typed row
 */
public interface Staging<R> {

    /** Keeps rows in the staging table. */
    void stage(RunContext context, List<StagedLine<R>> lines);

    /** @see Intake#refuseRepeats */
    default List<Problem> refuseRepeats(RunContext context) {
        return List.of();
    }

    /** @see Intake#compare */
    Settlement compare(RunContext context);

    /** @see Intake#remarks */
    default List<Problem> remarks(RunContext context) {
        return List.of();
    }

    /** @see Intake#commit */
    String commit(RunContext context);

    /** @see Intake#years */
    default Set<FinancialYear> years(RunContext context) {
        return Set.of();
    }

    /** @see Intake#undo */
    void undo(RunContext context);

    /** Empties the staging table of a run. */
    void clear(long run);

    /** @see Intake#presentNote */
    default Optional<String> presentNote(String organisation) {
        return Optional.empty();
    }

    /** @see Intake#present */
    default List<List<String>> present(String organisation, int most) {
        return List.of();
    }
}
