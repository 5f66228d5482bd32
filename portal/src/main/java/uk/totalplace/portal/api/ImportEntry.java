package uk.totalplace.portal.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import uk.totalplace.common.intake.ImportMode;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportStatus;

/** An upload in the list of uploads. */
public record ImportEntry(long id, String dataset, String organisation, String fileName, long sizeBytes, String sha256, ImportMode mode, ImportStatus status, String submittedBy,
        Instant submittedAt, Instant endedAt, long linesRead, long linesTaken, long linesUnchanged, long linesRefused, long linesSkipped, int progressPercent) {

    static ImportEntry of(ImportSheet run) {
        return new ImportEntry(run.id(), run.dataset(), run.organisation(), run.fileName(), run.sizeBytes(), run.sha256(), run.mode(), run.status(), run.submittedBy(),
                instant(run.submittedAt()), instant(run.endedAt()), run.linesRead(), run.linesTaken(), run.linesUnchanged(), run.linesRefused(), run.linesSkipped(), run.progressPercent());
    }

    private static Instant instant(LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
