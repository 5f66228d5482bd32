package uk.totalplace.common.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import uk.totalplace.common.file.FileReading;

/**
 * Writes down one portion of what a walk has found while the next is being read: reading keeps one processor busy and the database another. One at a time and in
 * order, so never more than two portions are in memory. What fails while writing fails the walk, at the next portion or at the end.
 */
final class PortionWriter<R> implements AutoCloseable {
    private final ExecutorService executor;
    private final ImportSteps steps;
    private final Intake<R> intake;
    private final ImportSheet run;
    private final FileReading stored;
    private long ordinal = 1;
    private Future<?> underWay;

    PortionWriter(ExecutorService executor, ImportSteps steps, Intake<R> intake, ImportSheet run, FileReading stored) {
        this.executor = executor;
        this.steps = steps;
        this.intake = intake;
        this.run = run;
        this.stored = stored;
    }

    /** Takes what was found by now, and begins to write it once the portion before is written. */
    void write(Findings<R> findings) {
        Findings.Load<R> load = findings.take();
        long first = ordinal;
        int percent = stored.percent();
        ordinal += load.problems().size();
        close();
        underWay = executor.submit(() -> steps.write(intake, run, first, load, percent));
    }

    /** Waits until everything is written; gives the place of the next problem in the list of them. */
    long finish() {
        close();
        return ordinal;
    }

    /** Whatever ended the walk, nothing of it is being written any more. */
    @Override
    public void close() {
        Future<?> last = underWay;
        underWay = null;
        try {
            if (last != null) {
                last.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", stopped);
        }
    }
}
