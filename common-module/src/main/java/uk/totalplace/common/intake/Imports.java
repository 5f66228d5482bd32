package uk.totalplace.common.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.file.TooLarge;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.common.setting.Settings;

/**
 * Uploads: hand a file in, see what became of it, mend its columns, take it, undo it. A partner sees and does this for its own organisation. A restricted
 * data set and its runs are there only for the roles that it names.
 */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER, Role.CASEWORKER})
public class Imports {
    private static final long USUAL_MEGABYTES = 100;
    private static final String KEPT = "then try again: the file is kept.";

    @Inject
    private ImportRepository repository;
    @Inject
    private ImportRights rights;
    @Inject
    private ImportArrival arrival;
    @Inject
    private ImportColumns columns;
    @Inject
    private Intakes intakes;
    @Inject
    private Accounts accounts;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Event<ImportQueued> queued;
    @Inject
    private Event<ImportUndone> undone;

    public long limitMegabytes() {
        return settings.whole("upload.megabytes", USUAL_MEGABYTES);
    }

    /**
     * Stores the file and queues its run.
     *
     * @return the run's number
     * @throws TooLarge     beyond the limit, with nothing kept
     * @throws InvalidInput when the data set or the organisation does not exist, or the file is empty
     * @throws NotFound     when the data set is restricted and not for the caller
     * @throws uk.totalplace.common.cipher.NoKey when it is restricted and the server has no key
     * @throws ImportRefusal when the agreement that covers it has lapsed
     */
    public long submit(SubmitFile command, InputStream body) {
        Intake<?> intake = intakes.of(command.dataSet());
        rights.mustOpen(intake, command.organisation());
        rights.mustStand(command.dataSet(), command.organisation(), "then send the file again.");
        Discretion discretion = intakes.discretion(intake);
        if (command.declaredLines() != null && command.declaredLines() < 0) {
            throw new InvalidInput("declaredLines", "A file cannot hold fewer than no lines.");
        }
        long run = arrival.take(command, discretion, body, limitMegabytes());
        queued.fire(new ImportQueued(run));
        return run;
    }

    /** @throws NotFound when there is no such upload, or it is another organisation's */
    public ImportSheet sheet(long id) {
        return rights.run(id).sheet();
    }

    /** Empty when there is no such upload, or the caller may not open it. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<ImportSheet> find(long id) {
        return rights.find(id).map(ImportRun::sheet);
    }

    /** By number and file name, the newest of equal names first; nothing for those who do not upload. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Found<ImportSheet> search(SearchText text, int first, int most) {
        return repository.search(rights.openCodes(), rights.owners(), text, first, most).map(ImportRun::sheet);
    }

    /** @param order null for the newest first */
    public List<ImportSheet> page(SortBy<ImportSort> order, int first, int size) {
        return repository.page(rights.openCodes(), rights.owners(), order, first, size).stream().map(ImportRun::sheet).toList();
    }

    public long count() {
        return repository.count(rights.openCodes(), rights.owners());
    }

    /** Problems, refusals first. */
    public List<Problem> problems(long id, int first, int size) {
        return repository.problems(rights.run(id).id(), first, size);
    }

    public Map<Severity, Long> problemCounts(long id) {
        return repository.problemCounts(rights.run(id).id());
    }

    /** Refused lines after a line number, as they came. */
    public List<RefusedLine> refused(long id, long afterLine, int most) {
        ImportRun run = rights.run(id);
        return repository.refused(id, intakes.discretion(intakes.of(run.dataSet())), afterLine, most);
    }

    /** The columns of the file as it came, those without a heading left out. */
    public List<HeadingRow> fileHeadings(long id) {
        return columns.inFile(rights.run(id));
    }

    /** The file's columns, and after them the data set's columns that the file does not have. */
    public List<HeadingRow> headings(long id) {
        return columns.all(rights.run(id));
    }

    /**
     * Says which columns of the file go where, remembers it for the organisation, and checks the file again.
     *
     * @param columnByHeading null or empty for a heading that is not to be used
     */
    public void correct(long id, Map<String, String> columnByHeading) {
        ImportRun run = rights.run(id);
        rights.mustStand(run.dataSet(), run.organisation(), KEPT);
        run.checkAgain();
        columns.say(run, columnByHeading);
        queued.fire(new ImportQueued(id));
    }

    /**
     * Takes a checked file: it is read and judged once more, against the register as it then stands.
     *
     * @throws InvalidInput when asked for a dry run, which takes nothing
     * @throws ImportRefusal when the agreement that covers it has lapsed; the file stays, to be taken once it is renewed
     */
    public void take(long id, ImportMode mode) {
        ImportRun run = rights.run(id);
        if (mode == ImportMode.DRY_RUN) {
            throw new InvalidInput("mode", "A dry run takes nothing: say valid-lines or all-or-nothing.");
        }
        rights.mustStand(run.dataSet(), run.organisation(), KEPT);
        run.goOn(mode);
        queued.fire(new ImportQueued(id));
    }

    /** @throws ChangedSince when what it wrote has been changed; then nothing is undone */
    public void undo(long id) {
        ImportRun run = rights.run(id);
        run.undone();
        intakes.of(run.dataSet()).undo(run.sheet().context());
        audit.record("import:" + id, "undid", run.sheet().fileName());
        undone.fire(new ImportUndone(id, run.dataSet(), run.organisation(), accounts.current().name()));
    }
}
