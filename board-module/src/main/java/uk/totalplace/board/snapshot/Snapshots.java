package uk.totalplace.board.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.board.report.ReportLines;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.numbering.Numberings;

/**
 * What was reported, as it was. The programme office takes a snapshot and releases it; from then on everybody sees its figures, but the rows below them, and the figures of what its owner had not
 * released when it was taken, only whoever sees all registers. Nothing in it can be changed: its digest is in the audit log too.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Snapshots {
    private static final int LARGEST_PAGE = 500;
    private static final int LATEST = 5;

    @Inject
    private SnapshotRepository repository;
    @Inject
    private Figures figures;
    @Inject
    private ReportLines reports;
    @Inject
    private Numberings numberings;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** The latest first; at most 500. */
    public List<SnapshotRow> page(int first, int size) {
        return repository.page(seesAll(), first, Math.min(size, LARGEST_PAGE)).stream().map(this::named).toList();
    }

    public long count() {
        return repository.count(seesAll());
    }

    /** @throws NotFound when there is none of that reference, or none that the caller may see */
    public SnapshotRow withRef(String ref) {
        return repository.find(ref, seesAll()).map(this::named).orElseThrow(() -> new NotFound("snapshot " + ref));
    }

    /** The latest in which a figure was reported, at most five. */
    public List<SnapshotRow> reporting(String key) {
        return repository.with(key, seesAll(), LATEST);
    }

    public long countFigures(String ref) {
        withRef(ref);
        return repository.countFigures(ref, seesAll());
    }

    /** Its figures, each beside what it comes to today as far as the caller sees it; at most 500. */
    public List<Difference> differences(String ref, int first, int size) {
        withRef(ref);
        return repository.figures(ref, seesAll(), first, Math.min(size, LARGEST_PAGE)).stream().map(this::difference).toList();
    }

    /** @throws NotFound when the figure is not in the snapshot, or not for the caller to see */
    public Difference difference(String ref, String key) {
        withRef(ref);
        return repository.figure(ref, seesAll(), key).map(this::difference).orElseThrow(() -> new NotFound("figure " + key + " in snapshot " + ref));
    }

    /** Whether what lies there is still what was frozen. */
    public boolean isUntouched(String ref) {
        SnapshotRow head = withRef(ref);
        return Frozen.digest(repository.figures(ref, true, 0, Integer.MAX_VALUE).stream().map(Frozen.Shown::figure).toList()).equals(head.digest());
    }

    /** Whether the caller takes and releases snapshots. */
    public boolean isKeeper() {
        return accounts.current().isProgrammeOffice() && (accounts.current().has(Role.OFFICER) || accounts.current().has(Role.FINANCE));
    }

    /** Freezes the headline figures, the lines of the reports and every figure below them. */
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    public SnapshotRow take(TakeSnapshot said) {
        mustKeep();
        new Violations().text("title", said.title(), 200, "Say what it is called, such as Board of 8 April 2010.").text("purpose", said.purpose(), 500, "Say for whom it is taken, and why.").refuse();
        List<Figure> frozen = Frozen.closure(tops(), figures::find).stream().map(figure -> SnapshotRepository.restingOn(figure, figure.inputs())).toList();
        SnapshotRow head = new SnapshotRow(numberings.ref("SNP", null), said.title().strip(), said.purpose().strip(), LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS), null, frozen.size(), Frozen.digest(frozen), null);
        repository.keep(head, accounts.current().name(), frozen, frozen.stream().map(Figure::key).filter(figures::isRestricted).collect(Collectors.toSet()));
        audit.record("snapshot:" + head.ref(), "taken", "%s: %d figures, SHA-256 %s".formatted(head.title(), head.figures(), head.digest()));
        return withRef(head.ref());
    }

    /** Shows it to everybody; once released it stays so. */
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    public SnapshotRow release(String ref) {
        mustKeep();
        if (!withRef(ref).isReleased()) {
            repository.release(ref, LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
            audit.record("snapshot:" + ref, "released", "to everybody");
        }
        return withRef(ref);
    }

    private List<Figure> tops() {
        List<Figure> tops = new ArrayList<>(figures.headlines().stream().map(Figure::key).map(figures::explain).toList());
        reports.reports().stream().flatMap(report -> reports.of(report).stream()).flatMap(line -> Stream.of(line.reported(), line.computed()).filter(Objects::nonNull)).forEach(tops::add);
        return tops;
    }

    private Difference difference(Frozen.Shown then) {
        Figure now = figures.find(then.figure().key()).orElse(null);
        return seesAll() ? new Difference(then.figure(), now) : new Difference(withoutRows(then), now == null ? null : withoutRows(new Frozen.Shown(now, 0)));
    }

    /** Rows may be of registers that are not the caller's; how many there are is said, with the figures that are not shown either. */
    private static Figure withoutRows(Frozen.Shown seen) {
        List<Input> inputs = seen.figure().inputs();
        List<Input> shown = new ArrayList<>(inputs.stream().filter(input -> input.figure() != null || input.file() == null && input.href() == null).toList());
        int hidden = inputs.size() - shown.size() + seen.hidden();
        if (hidden > 0) {
            shown.add(Input.sentence("Rows", hidden + (hidden == 1 ? " row, shown to those who see all registers." : " rows, shown to those who see all registers.")));
        }
        return SnapshotRepository.restingOn(seen.figure(), shown);
    }

    private SnapshotRow named(SnapshotRow row) {
        return new SnapshotRow(row.ref(), row.title(), row.purpose(), row.takenAt(), accounts.displayName(row.takenBy()), row.figures(), row.digest(), row.releasedAt());
    }

    private boolean seesAll() {
        return accounts.current().seesUnreleased();
    }

    private void mustKeep() {
        if (!isKeeper()) {
            throw new NotYours("the programme office");
        }
    }
}
