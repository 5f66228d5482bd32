package uk.totalplace.common.intake;

import java.time.LocalDateTime;

/** One upload with its counters; {@code linesRead = linesTaken + linesUnchanged + linesRefused}, except that a refused all-or-nothing run took 0. Times are UTC. */
public record ImportSheet(long id, String dataset, String organisation, String fileName, String sha256, long sizeBytes, ImportMode mode, ImportStatus status,
        boolean synthetic, String submittedBy, LocalDateTime submittedAt, LocalDateTime endedAt, long linesRead, long linesTaken, long linesUnchanged,
        long linesRefused, long linesSkipped, Long amountPence, int progressPercent, long problemsLeftOut) {
}
