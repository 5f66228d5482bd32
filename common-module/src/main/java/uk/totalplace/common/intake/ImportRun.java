package uk.totalplace.common.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import uk.totalplace.common.file.FileName;

/**
 * One upload from arrival to its end: it waits, runs, and ends checked, taken, refused or broken down; what was taken can be
 * undone. A run that was interrupted starts again from the stored file. Times are UTC.
 */
@Entity
@Table(schema = "common", name = "import_run")
public class ImportRun {
    static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run")
    @SequenceGenerator(name = "import_run", schema = "common", sequenceName = "import_run_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "data_set", nullable = false, length = 100)
    private String dataSet;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;
    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256 = "";
    @Column(name = "size_bytes", nullable = false)
    private long sizeBytes;
    @Enumerated(EnumType.STRING)
    @Column(name = "mode", nullable = false, length = 20)
    private ImportMode mode;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private ImportStatus status = ImportStatus.QUEUED;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "submitted_by", nullable = false, length = 100)
    private String submittedBy;
    @Column(name = "submitted_at", nullable = false)
    private LocalDateTime submittedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(name = "attempts", nullable = false)
    private int attempts;
    @Column(name = "declared_lines")
    private Long declaredLines;
    @Embedded
    private ImportCounts counts = new ImportCounts();
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ImportRun() {
    }

    ImportRun(SubmitFile command, String submittedBy) {
        dataSet = command.dataSet();
        organisation = command.organisation();
        fileName = FileName.cleaned(command.fileName());
        mode = command.mode();
        synthetic = command.synthetic();
        declaredLines = command.declaredLines();
        this.submittedBy = submittedBy;
    }

    void stored(long bytes, String digest) {
        sizeBytes = bytes;
        sha256 = digest;
    }

    /** False when it has broken down too often to be tried again. */
    boolean begin() {
        attempts++;
        counts.forget();
        if (attempts > MOST_ATTEMPTS) {
            close(ImportStatus.FAILED);
            return false;
        }
        status = ImportStatus.RUNNING;
        return true;
    }

    /** Whether this attempt is still the one that counts: a node that slept through its lease must not write into the work of the next. */
    boolean isAt(int attempt) {
        return status == ImportStatus.RUNNING && attempts == attempt;
    }

    boolean isUnderWay() {
        return status.isUnderWay();
    }

    void advance(long linesRead, long linesRefused, long linesSkipped, long leftOut, int percent) {
        counts.advance(linesRead, linesRefused, linesSkipped, leftOut, percent);
    }

    void refuseFurther(long lines) {
        counts.refuseFurther(lines);
    }

    boolean wouldCommit() {
        return mode == ImportMode.VALID_LINES || mode == ImportMode.ALL_OR_NOTHING && counts.refused() == 0;
    }

    /** The end of the run. In all-or-nothing with a refusal nothing was taken, and the count says so. */
    void end(Settlement settlement) {
        counts.settle(settlement, mode == ImportMode.ALL_OR_NOTHING && counts.refused() > 0);
        close(mode == ImportMode.DRY_RUN ? ImportStatus.CHECKED : wouldCommit() ? ImportStatus.COMMITTED : ImportStatus.REFUSED);
    }

    void refuseWhole() {
        counts.forget();
        close(ImportStatus.REFUSED);
    }

    private void close(ImportStatus end) {
        status = end;
        counts.progressTo(100);
        endedAt = LocalDateTime.now(ZoneOffset.UTC);
    }

    /** @throws ImportRefusal unless it has been checked, or refused as a whole for single lines */
    void goOn(ImportMode newMode) {
        if (status != ImportStatus.CHECKED && !(status == ImportStatus.REFUSED && counts.read() > 0)) {
            throw new ImportRefusal("Only a checked upload can be taken; this one is " + status.word().toLowerCase(Locale.ROOT) + ".");
        }
        again(newMode);
    }

    /** @throws ImportRefusal when it is under way or has been taken */
    void checkAgain() {
        if (status.isUnderWay() || status == ImportStatus.COMMITTED || status == ImportStatus.UNDONE) {
            throw new ImportRefusal("An upload that is " + status.word().toLowerCase(Locale.ROOT) + " cannot be checked again.");
        }
        again(ImportMode.DRY_RUN);
    }

    private void again(ImportMode newMode) {
        mode = newMode;
        attempts = 0;
        counts.progressTo(0);
        status = ImportStatus.QUEUED;
        endedAt = null;
    }

    /** @throws ImportRefusal unless it has been taken */
    void undone() {
        if (status != ImportStatus.COMMITTED) {
            throw new ImportRefusal("Only an upload that was taken can be undone; this one is " + status.word().toLowerCase(Locale.ROOT) + ".");
        }
        status = ImportStatus.UNDONE;
    }

    ImportSheet sheet() {
        return new ImportSheet(id, dataSet, organisation, fileName, sha256, sizeBytes, mode, status, synthetic, submittedBy, submittedAt, endedAt, counts.read(), counts.taken(), counts.unchanged(),
                counts.refused(), counts.skipped(), counts.amountPence(), counts.progressPercent(), counts.problemsLeftOut(), declaredLines, attempts);
    }

    Long id() {
        return id;
    }

    String dataSet() {
        return dataSet;
    }

    String organisation() {
        return organisation;
    }
}
