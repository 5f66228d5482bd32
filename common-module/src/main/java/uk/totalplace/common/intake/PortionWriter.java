package uk.totalplace.common.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import uk.totalplace.common.file.FileReading;

/**
 * Writes down portions of what a walk has found while the next is being read: reading keeps one processor busy, and so does making one portion ready for the database while it takes in another. Two at
 * a time, so never more than three portions are in memory. What fails while writing fails the walk, at a later portion or at the end.
 */
final class PortionWriter<R> implements AutoCloseable {
    private static final int AT_ONCE = 2;

    private final ExecutorService executor;
    private final ImportSteps steps;
    private final Intake<R> intake;
    private final ImportSheet run;
    private final FileReading stored;
    private final Deque<Future<?>> underWay = new ArrayDeque<>(AT_ONCE);
    private long ordinal = 1;

    PortionWriter(ExecutorService executor, ImportSteps steps, Intake<R> intake, ImportSheet run, FileReading stored) {
        this.executor = executor;
        this.steps = steps;
        this.intake = intake;
        this.run = run;
        this.stored = stored;
    }

    /** Takes what was found by now, and begins to write it once there is a hand free. */
    void write(Findings<R> findings) {
        Findings.Load<R> load = findings.take();
        long first = ordinal;
        int percent = stored.percent();
        ordinal += load.problems().size();
        if (underWay.size() == AT_ONCE) {
            await(underWay.remove());
        }
        underWay.add(executor.submit(() -> steps.write(intake, run, first, load, percent)));
    }

    /** Waits until everything is written; gives the place of the next problem in the list of them. */
    long finish() {
        close();
        return ordinal;
    }

    /** Whatever ended the walk, nothing of it is being written any more. */
    @Override
    public void close() {
        RuntimeException failure = null;
        while (!underWay.isEmpty()) {
            try {
                await(underWay.remove());
            } catch (RuntimeException failed) {
                failure = failure == null ? failed : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void await(Future<?> portion) {
        try {
            portion.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", stopped);
        }
    }
}
