package uk.totalplace.barriers.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/**
 * The register of barriers, common to all themes, to be read. Everybody sees every barrier, but of what it is linked to only what is theirs to see. Barriers are raised, corrected and moved on at
 * {@link BarrierDesk}.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Barriers {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private BarrierRepository repository;
    @Inject
    private BarrierReads reads;
    @Inject
    private BarrierSheets sheets;
    @Inject
    private AreaGroupings groupings;
    @Inject
    private Records records;
    @Inject
    private Audit audit;
    @Inject
    private Parameters parameters;

    /** What the clocks of states are held against on a day. */
    public ClockLimits limits(LocalDate day) {
        return new ClockLimits(parameters.on(ClockLimits.SET, day));
    }

    /** @param size at most 5,000 */
    public List<BarrierRow> page(BarrierFilter filter, int first, int size) {
        return conditions(filter).map(conditions -> reads.page(conditions, filter, first, Math.min(size, LARGEST_PAGE))).orElse(List.of());
    }

    /** By reference, title, statement and the people named; each without its themes. */
    public Found<BarrierRow> search(SearchText text, int first, int most) {
        return reads.search(text, first, most);
    }

    public long count(BarrierFilter filter) {
        return conditions(filter).map(reads::count).orElse(0L);
    }

    /** How many there are in each area: a barrier lies where its owner belongs. */
    public List<AreaSum> byArea(BarrierFilter filter) {
        return conditions(filter).map(reads::byArea).orElse(List.of());
    }

    /** The codes of the organisations that own a barrier. */
    public List<String> owners() {
        return reads.owners();
    }

    /** Empty when no barrier has the reference. */
    public Optional<BarrierSheet> find(String ref) {
        return repository.find(ref).map(sheets::of);
    }

    /** @throws NotFound when no barrier has the reference */
    public BarrierSheet sheet(String ref) {
        return sheets.of(sheets.existing(ref));
    }

    /** What happened to it, newest first. */
    public List<HistoryEntry> history(String ref) {
        BarrierSheet sheet = sheet(ref);
        List<HistoryEntry> history = new ArrayList<>();
        audit.historyOf(BarrierDesk.subject(ref)).stream().filter(deed -> !deed.deed().equals(BarrierDesk.STEPPED)).forEach(deed -> history.add(new HistoryEntry(
                deed.deed().equals("raised") && sheet.details().raisedOn() != null ? sheet.details().raisedOn() : UkTime.dayOf(deed.at()), deed.at(), deed.actor(),
                deed.deed().equals("raised") ? "raised this barrier." : deed.deed() + " " + deed.words() + ".", null)));
        sheet.steps().forEach(step -> history.add(new HistoryEntry(step.on(), step.recordedAt(), step.by(), step.words() + ".", step.note())));
        history.sort(Comparator.comparing(HistoryEntry::on).thenComparing(HistoryEntry::at).reversed());
        return history;
    }

    /** The filter in the database's words, with its record at the place where it is today; empty when that is not the caller's to see. */
    private Optional<BarrierConditions> conditions(BarrierFilter filter) {
        Optional<BarrierFilter> found = filter.record() == null ? Optional.of(filter) : records.find(RecordRef.parse(filter.record())).map(link -> filter.on(link.ref().toString()));
        return found.map(asked -> BarrierConditions.of(asked).within(groupings.scope(asked.regroup()))).map(conditions -> filter.lateOn() == null ? conditions : conditions.late(limits(filter.lateOn()), filter.lateOn()));
    }
}
