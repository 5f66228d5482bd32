package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.LockSupport;
import uk.totalplace.common.intake.ImportMode;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportStatus;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.intake.SubmitFile;

/** Files of made-up rows, handed in through the intake as whoever calls, and labelled so. */
@ApplicationScoped
public class DemonstrationFiles {
    @Inject
    private Imports imports;

    /** @return the number of the upload */
    long submit(String dataSet, String organisation, String path) {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(path)) {
            return imports.submit(new SubmitFile(dataSet, organisation, path.replaceFirst(".*/", ""), ImportMode.ALL_OR_NOTHING, true), in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    void awaitTaken(long run) {
        ImportSheet sheet = imports.sheet(run);
        for (int i = 0; i < 2400 && sheet.status().isUnderWay(); i++) {
            LockSupport.parkNanos(50_000_000L);
            sheet = imports.sheet(run);
        }
        if (sheet.status() != ImportStatus.COMMITTED) {
            throw new IllegalStateException("The demonstration file %s ended %s: %s".formatted(sheet.fileName(), sheet.status(), imports.problems(run, 0, 3)));
        }
    }
}
