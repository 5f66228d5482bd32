package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.file.Shelf;
import uk.totalplace.common.file.StoredFile;
import uk.totalplace.common.file.TooLarge;

/** A file that comes in: its pieces are laid on the shelf, and the run that is to read them waits. */
@Dependent
class ImportArrival {
    @Inject
    private ImportRepository repository;
    @Inject
    private StoredFile files;
    @Inject
    private Accounts accounts;

    /**
     * Gives the run's number.
     *
     * @throws TooLarge beyond the limit, with nothing kept
     * @throws InvalidInput when the file is empty
     */
    long take(SubmitFile command, Discretion discretion, InputStream body, long limitMegabytes) {
        ImportRun run = new ImportRun(command.under(discretion.fileName(command.fileName())), accounts.current().name());
        repository.keep(run);
        try {
            StoredFile.Digest digest = files.write(Shelf.UPLOADS, run.id(), body, limitMegabytes, discretion.kept(run.id()));
            repository.keepPieces(run.id(), discretion.keyId());
            if (digest.bytes() == 0) {
                throw new InvalidInput("file", "The file is empty. Choose the file again, and look whether it was saved.");
            }
            run.stored(digest.bytes(), discretion.digest(digest.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload was interrupted", e);
        }
        return run.id();
    }
}
