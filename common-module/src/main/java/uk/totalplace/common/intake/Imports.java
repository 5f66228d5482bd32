package uk.totalplace.common.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.file.Shelf;
import uk.totalplace.common.file.StoredFile;
import uk.totalplace.common.file.TooLarge;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.setting.Settings;
import uk.totalplace.common.tabular.ColumnMapping;

/** Uploads: hand a file in, see what became of it, mend its columns, take it, undo it. A partner sees and does this for its own organisation. */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER})
public class Imports {
    private static final long USUAL_MEGABYTES = 100;

    @Inject
    private ImportRepository repository;
    @Inject
    private Intakes intakes;
    @Inject
    private StoredFile files;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Event<ImportUndone> undone;

    public List<DataSetRow> dataSets() {
        return intakes.all().stream().<DataSetRow>map(DataSetRow::of).toList();
    }

    /** @throws NotFound when there is no such data set */
    public DataSetRow dataSet(String code) {
        return dataSets().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("data set " + code));
    }

    public long limitMegabytes() {
        return settings.whole("upload.megabytes", USUAL_MEGABYTES);
    }

    /**
     * Stores the file and queues its run.
     *
     * @return the run's number
     * @throws TooLarge     beyond the limit, with nothing kept
     * @throws InvalidInput when the data set or the organisation does not exist, or the file is empty
     */
    public long submit(SubmitFile command, InputStream body) {
        intakes.of(command.dataSet());
        Caller caller = accounts.current();
        caller.mustKeepFor(known(command.organisation()));
        if (command.declaredLines() != null && command.declaredLines() < 0) {
            throw new InvalidInput("declaredLines", "A file cannot hold fewer than no lines.");
        }
        ImportRun run = new ImportRun(command, caller.name());
        repository.keep(run);
        try {
            StoredFile.Digest digest = files.write(Shelf.UPLOADS, run.id(), body, limitMegabytes());
            if (digest.bytes() == 0) {
                throw new InvalidInput("file", "The file is empty. Choose the file again, and look whether it was saved.");
            }
            run.stored(digest.bytes(), digest.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload was interrupted", e);
        }
        return run.id();
    }

    /** @throws NotFound when there is no such upload, or it is another organisation's */
    public ImportSheet sheet(long id) {
        return run(id).sheet();
    }

    public List<ImportSheet> page(int first, int size) {
        return repository.page(accounts.current().organisation(), first, size).stream().map(ImportRun::sheet).toList();
    }

    public long count() {
        return repository.count(accounts.current().organisation());
    }

    /** Problems, refusals first. */
    public List<Problem> problems(long id, int first, int size) {
        return repository.problems(run(id).id(), first, size);
    }

    public Map<Severity, Long> problemCounts(long id) {
        return repository.problemCounts(run(id).id());
    }

    /** Refused lines after a line number, as they came. */
    public List<RefusedLine> refused(long id, long afterLine, int most) {
        return repository.refused(run(id).id(), afterLine, most);
    }

    /** The columns of the file as it came, those without a heading left out. */
    public List<HeadingRow> fileHeadings(long id) {
        return repository.headings(run(id).id());
    }

    /** The file's columns, and after them the data set's columns that the file does not have. */
    public List<HeadingRow> headings(long id) {
        ImportRun run = run(id);
        List<HeadingRow> rows = new ArrayList<>(repository.headings(id));
        rows.removeIf(row -> ColumnMapping.OF_REFUSED_LINES.contains(row.heading()));
        if (rows.isEmpty()) {
            return rows;
        }
        Set<String> used = rows.stream().map(HeadingRow::column).collect(Collectors.toSet());
        intakes.of(run.dataSet()).columns().stream().filter(column -> !used.contains(column.name()))
                .forEach(column -> rows.add(new HeadingRow(null, null, column.name(), null, null)));
        return rows;
    }

    /**
     * Says which columns of the file go where, remembers it for the organisation, and checks the file again.
     *
     * @param columnByHeading null or empty for a heading that is not to be used
     */
    public void correct(long id, Map<String, String> columnByHeading) {
        ImportRun run = run(id);
        run.checkAgain();
        Set<String> known = intakes.of(run.dataSet()).columns().stream().map(column -> column.name()).collect(Collectors.toSet());
        columnByHeading.forEach((heading, column) -> {
            if (column != null && !column.isEmpty() && !known.contains(column)) {
                throw new InvalidInput("columns", "The data set has no column “" + column + "”.");
            }
            repository.remember(run.organisation(), run.dataSet(), ColumnMapping.normalised(heading), column);
        });
    }

    /**
     * Takes a checked file: it is read and judged once more, against the register as it then stands.
     *
     * @throws InvalidInput when asked for a dry run, which takes nothing
     */
    public void take(long id, ImportMode mode) {
        ImportRun run = run(id);
        if (mode == ImportMode.DRY_RUN) {
            throw new InvalidInput("mode", "A dry run takes nothing: say valid-lines or all-or-nothing.");
        }
        run.goOn(mode);
    }

    /** @throws ChangedSince when what it wrote has been changed; then nothing is undone */
    public void undo(long id) {
        ImportRun run = run(id);
        run.undone();
        intakes.of(run.dataSet()).undo(run.context());
        audit.record("import:" + id, "undid", run.sheet().fileName());
        undone.fire(new ImportUndone(id, run.dataSet(), run.organisation(), accounts.current().name()));
    }

    /** What an organisation has in a data set already, in the data set's columns: the filled template. */
    public List<List<String>> present(String dataSet, String organisation) {
        accounts.current().mustKeepFor(known(organisation));
        return intakes.of(dataSet).present(organisation, 20_000);
    }

    /** @throws InvalidInput when there is no such organisation: it was named in a form or a request, and is not what was asked for */
    private String known(String organisation) {
        if (organisation == null || organisation.isBlank()) {
            throw new InvalidInput("organisation", "Say for which organisation the file is.");
        }
        if (!organisations.names().containsKey(organisation)) {
            throw new InvalidInput("organisation", "There is no organisation with the code “" + organisation + "”.");
        }
        return organisation;
    }

    private ImportRun run(long id) {
        Caller caller = accounts.current();
        return repository.find(id).filter(run -> caller.keepsFor(run.organisation())).orElseThrow(() -> new NotFound("upload " + id));
    }
}
