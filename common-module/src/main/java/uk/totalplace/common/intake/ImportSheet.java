package uk.totalplace.common.intake;

import java.time.LocalDateTime;

/**
 * One upload with its counters; {@code linesRead = linesTaken + linesUnchanged + linesRefused}, except that a refused all-or-nothing run took 0.
 * {@code declaredLines} is what the sender says the file holds, null when unsaid. Times are UTC.
 */
public record ImportSheet(long id, String dataset, String organisation, String fileName, String sha256, long sizeBytes, ImportMode mode, ImportStatus status,
        boolean synthetic, String submittedBy, LocalDateTime submittedAt, LocalDateTime endedAt, long linesRead, long linesTaken, long linesUnchanged,
        long linesRefused, long linesSkipped, Long amountPence, int progressPercent, long problemsLeftOut,
        Long declaredLines, int attempt) {

    /** Lines that agree with the file when all is well: taken or unchanged. */
    public long linesHere() {
        return linesTaken + linesUnchanged;
    }

    /** What an intake is told of the upload. */
    RunContext context() {
        return new RunContext(id, organisation, fileName, submittedBy, synthetic);
    }
}
