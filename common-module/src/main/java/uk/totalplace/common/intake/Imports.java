package uk.totalplace.common.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.file.Shelf;
import uk.totalplace.common.file.StoredFile;
import uk.totalplace.common.file.TooLarge;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.setting.Settings;
import uk.totalplace.common.tabular.ColumnMapping;

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
    private ColumnMemory memory;
    @Inject
    private Intakes intakes;
    @Inject
    private RestrictedDataSets restricted;
    @Inject
    private StoredFile files;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Agreements agreements;
    @Inject
    private Successions successions;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;
    @Inject
    private Event<ImportUndone> undone;

    /** The data sets that the caller may hand in. */
    public List<DataSetRow> dataSets() {
        return open(accounts.current()).map(DataSetRow::of).toList();
    }

    /** The titles of the data sets by their codes, of those that the caller may know of. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Map<String, String> titles() {
        Set<String> hidden = restricted.from(accounts.current());
        return intakes.all().stream().filter(intake -> !hidden.contains(intake.dataSet())).collect(Collectors.toMap(Intake::dataSet, Intake::title));
    }

    private Stream<Intake<?>> open(Caller caller) {
        return intakes.all().stream().filter(intake -> caller.organisation() == null ? opens(intake, caller, "") : opens(intake, caller, caller.organisation()));
    }

    private static boolean opens(Intake<?> intake, Caller caller, String organisation) {
        return intake.restricted() ? caller.worksFor(organisation) && intake.restrictedTo().stream().anyMatch(caller::has) : caller.keepsFor(organisation);
    }

    /** @throws NotFound when there is no such data set, or the caller may not hand it in */
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
     * @throws NotFound     when the data set is restricted and not for the caller
     * @throws uk.totalplace.common.cipher.NoKey when it is restricted and the server has no key
     * @throws ImportRefusal when the agreement that covers it has lapsed
     */
    public long submit(SubmitFile command, InputStream body) {
        Intake<?> intake = intakes.of(command.dataSet());
        Caller caller = accounts.current();
        mustOpen(intake, caller, command.organisation());
        refuseLapsed(command.dataSet(), command.organisation(), "then send the file again.");
        Discretion discretion = intakes.discretion(intake);
        successions.mustCarryOn(command.organisation());
        if (command.declaredLines() != null && command.declaredLines() < 0) {
            throw new InvalidInput("declaredLines", "A file cannot hold fewer than no lines.");
        }
        ImportRun run = new ImportRun(command.under(discretion.fileName(command.fileName())), caller.name());
        repository.keep(run);
        try {
            StoredFile.Digest digest = files.write(Shelf.UPLOADS, run.id(), body, limitMegabytes(), discretion.kept(run.id()));
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

    /** @throws NotFound when there is no such upload, or it is another organisation's */
    public ImportSheet sheet(long id) {
        return run(id).sheet();
    }

    /** Empty when there is no such upload, or the caller may not open it. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Optional<ImportSheet> find(long id) {
        Caller caller = accounts.current();
        return repository.find(id).filter(run -> opens(intakes.of(run.dataSet()), caller, run.organisation())).map(ImportRun::sheet);
    }

    /** By number and file name, the newest of equal names first; nothing for those who do not upload. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Found<ImportSheet> search(SearchText text, int first, int most) {
        Caller caller = accounts.current();
        return repository.search(open(caller).map(Intake::dataSet).toList(), owners(caller), text, first, most).map(ImportRun::sheet);
    }

    public List<ImportSheet> page(int first, int size) {
        Caller caller = accounts.current();
        return repository.page(open(caller).map(Intake::dataSet).toList(), owners(caller), first, size).stream().map(ImportRun::sheet).toList();
    }

    public long count() {
        Caller caller = accounts.current();
        return repository.count(open(caller).map(Intake::dataSet).toList(), owners(caller));
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
        ImportRun run = run(id);
        return repository.refused(id, discretion(run), afterLine, most);
    }

    /** The columns of the file as it came, those without a heading left out. */
    public List<HeadingRow> fileHeadings(long id) {
        return repository.headings(id, discretion(run(id)));
    }

    /** The file's columns, and after them the data set's columns that the file does not have. */
    public List<HeadingRow> headings(long id) {
        ImportRun run = run(id);
        List<HeadingRow> rows = new ArrayList<>(repository.headings(id, discretion(run)));
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
        refuseLapsed(run.dataSet(), run.organisation(), KEPT);
        successions.mustCarryOn(run.organisation());
        run.checkAgain();
        Set<String> known = intakes.of(run.dataSet()).columns().stream().map(column -> column.name()).collect(Collectors.toSet());
        columnByHeading.forEach((heading, column) -> {
            if (column != null && !column.isEmpty() && !known.contains(column)) {
                throw new InvalidInput("columns", "The data set has no column “" + column + "”.");
            }
            memory.remember(run.organisation(), run.dataSet(), discretion(run), ColumnMapping.normalised(heading), column);
        });
    }

    /**
     * Takes a checked file: it is read and judged once more, against the register as it then stands.
     *
     * @throws InvalidInput when asked for a dry run, which takes nothing
     * @throws ImportRefusal when the agreement that covers it has lapsed; the file stays, to be taken once it is renewed
     */
    public void take(long id, ImportMode mode) {
        ImportRun run = run(id);
        if (mode == ImportMode.DRY_RUN) {
            throw new InvalidInput("mode", "A dry run takes nothing: say valid-lines or all-or-nothing.");
        }
        refuseLapsed(run.dataSet(), run.organisation(), KEPT);
        successions.mustCarryOn(run.organisation());
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

    /**
     * What an organisation has in a data set already, in the data set's columns: the filled template.
     *
     * @throws ImportRefusal of a restricted data set, whose records are looked at one by one and for a purpose
     */
    public List<List<String>> present(String dataSet, String organisation) {
        Intake<?> intake = intakes.of(dataSet);
        mustOpen(intake, accounts.current(), organisation);
        if (intake.restricted()) {
            throw new ImportRefusal("What is there already is restricted, so it is not given out as a file.");
        }
        return intake.present(organisation, 20_000);
    }

    private void mustOpen(Intake<?> intake, Caller caller, String organisation) {
        if (!intake.restricted()) {
            caller.mustKeepFor(known(organisation));
        } else if (intake.restrictedTo().stream().noneMatch(caller::has)) {
            throw new NotFound("data set " + intake.dataSet());
        } else if (!caller.worksFor(known(organisation))) {
            throw new NotYours(organisation);
        }
    }

    private Discretion discretion(ImportRun run) {
        return intakes.discretion(intakes.of(run.dataSet()));
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

    private void refuseLapsed(String dataSet, String organisation, String then) {
        agreements.lapse(dataSet, organisation, LocalDate.now()).ifPresent(words -> {
            throw new ImportRefusal(words + "; renew it under Data-sharing agreements, " + then);
        });
    }

    /** Whose uploads the caller sees; null for the programme office, which sees all. */
    private static List<String> owners(Caller caller) {
        return caller.isProgrammeOffice() ? null : caller.owners();
    }

    private ImportRun run(long id) {
        Caller caller = accounts.current();
        return repository.find(id).filter(run -> opens(intakes.of(run.dataSet()), caller, run.organisation())).orElseThrow(() -> new NotFound("upload " + id));
    }
}
