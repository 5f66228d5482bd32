package uk.totalplace.common.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.tabular.Column;

/**
 * One file format and what becomes of it. Implementations are {@code @ApplicationScoped} beans that call their boundary; each
 * owns a typed staging table and the before-images of what it changes. A run of any kind walks the same way: every line is
 * checked, good rows are staged, repeats within the file are refused, the rest is compared with the register, and, unless
 * the run is dry, committed in one transaction.
 *
 * @param <R> the typed row
 */
public interface Intake<R> {
    /** The data set's code, such as {@code theme.things}. */
    String dataSet();

    String title();

    /** What a line of the file is called when there are many of them, such as "payments". */
    String things();

    List<Column> columns();

    /** Which of the columns, from 0, a total row sums up, so that such a row is recognised and left out; -1 where lines are not summed. */
    default int summed() {
        return -1;
    }

    /** A row of the template, as an example, in the order of the columns. */
    List<String> exampleRow();

    /**
     * The roles that alone may hand in this data set and see what became of it; empty for an open one, which those handle who keep the organisation's
     * records. A restricted one is encrypted with its module's key, in the intake's tables by the framework and in its own by itself.
     */
    default Set<String> restrictedTo() {
        return Set.of();
    }

    default boolean restricted() {
        return !restrictedTo().isEmpty();
    }

    /** What is said for each of its codes, whatever the line holds. A restricted data set must declare them: what {@link #check} says in words is not written down. */
    default Map<String, ProblemWords> problemWords() {
        return Map.of();
    }

    /** Judges one line by itself. Called once a line, in order. */
    Checked<R> check(Line line, RunContext context);

    /** Keeps rows in the staging table. */
    void stage(RunContext context, List<StagedLine<R>> lines);

    /**
     * Finds lines that repeat the key of an earlier line of the run: with the same content they count as unchanged, with other content they are refused. Lines
     * that cannot be compared with the register are refused here too.
     */
    List<Problem> refuseRepeats(RunContext context);

    /** Compares what is staged with the register as it stands in this transaction. */
    Settlement compare(RunContext context);

    /** What there is to say of the file as a whole, once it has been compared: warnings, the same for a dry run and a real one. */
    default List<Problem> remarks(RunContext context) {
        return List.of();
    }

    /** Carries what {@link #compare} found new or changed into the register, keeping before-images; gives their digest for the audit. */
    String commit(RunContext context);

    /** The financial years that the run told of, asked once it is committed; empty where lines belong to none. */
    default Set<FinancialYear> years(RunContext context) {
        return Set.of();
    }

    /**
     * Puts the register back to what it was before the run.
     *
     * @throws ChangedSince when a row the run wrote has been changed by somebody since; then nothing is undone
     */
    void undo(RunContext context);

    /** Empties the staging table of a run. */
    void clear(long run);

    /** What {@link #present} gives, in a sentence that stands above the headings of the template, such as which year it was filled in from; empty where that says itself. */
    default Optional<String> presentNote(String organisation) {
        return Optional.empty();
    }

    /** The current rows of an organisation in the data set's own columns, for the template with what is already known; at most {@code most} rows. */
    List<List<String>> present(String organisation, int most);
}
