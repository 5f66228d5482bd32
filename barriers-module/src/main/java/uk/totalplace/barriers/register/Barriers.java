package uk.totalplace.barriers.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/**
 * The register of barriers, common to all themes. Everybody sees every barrier, but of what it is linked to only what is theirs to see.
 * Partners keep what they raised or own, officers and leads of the programme office keep all and move barriers on.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Barriers {
    private static final int LARGEST_PAGE = 5000;
    private static final String STEPPED = "stepped";

    @Inject
    private BarrierRepository repository;
    @Inject
    private BarrierReads reads;
    @Inject
    private Numberings numberings;
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
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
        return found(filter).map(asked -> reads.page(asked, first, Math.min(size, LARGEST_PAGE))).orElse(List.of());
    }

    /** By reference, title, statement and the people named; each without its themes. */
    public Found<BarrierRow> search(SearchText text, int first, int most) {
        return reads.search(text, first, most);
    }

    public long count(BarrierFilter filter) {
        return found(filter).map(reads::count).orElse(0L);
    }

    /** The codes of the organisations that own a barrier. */
    public List<String> owners() {
        return reads.owners();
    }

    /** Empty when no barrier has the reference. */
    public Optional<BarrierSheet> find(String ref) {
        return repository.find(ref).map(this::sheet);
    }

    /** @throws NotFound when no barrier has the reference */
    public BarrierSheet sheet(String ref) {
        return sheet(existing(ref));
    }

    /** What happened to it, newest first. */
    public List<HistoryEntry> history(String ref) {
        BarrierSheet sheet = sheet(ref);
        List<HistoryEntry> history = new ArrayList<>();
        audit.historyOf(subject(ref)).stream().filter(deed -> !deed.deed().equals(STEPPED)).forEach(deed -> history.add(new HistoryEntry(
                deed.deed().equals("raised") && sheet.details().raisedOn() != null ? sheet.details().raisedOn() : UkTime.dayOf(deed.at()), deed.at(), deed.actor(),
                deed.deed().equals("raised") ? "raised this barrier." : deed.deed() + " " + deed.words() + ".", null)));
        sheet.steps().forEach(step -> history.add(new HistoryEntry(step.on(), step.recordedAt(), step.by(), step.words() + ".", step.note())));
        history.sort(Comparator.comparing(HistoryEntry::on).thenComparing(HistoryEntry::at).reversed());
        return history;
    }

    /** @throws InvalidInput when a field does not hold what it must, or the reference is taken */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD})
    public BarrierSheet raise(RaiseBarrier command) {
        Caller caller = accounts.current();
        BarrierDetails said = command.details().raisedOn() == null ? command.details().raisedOn(UkTime.today()) : command.details();
        check(said, caller, null);
        String ref = numberings.ref("BAR", command.ref());
        repository.refuseTakenRef(ref);
        Barrier barrier = new Barrier(ref, said.linkedTo(places(said.links())), caller);
        repository.keep(barrier);
        audit.record(subject(ref), "raised", said.title());
        audit.changed(linksOf(ref), BarrierWords.linkChanges(Set.of(), barrier.details().links()));
        return sheet(barrier);
    }

    /**
     * Says anew what a barrier is. Links the caller may not see stay.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link BarrierSheet} as it stands
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD})
    public BarrierSheet correct(CorrectBarrier command) {
        Barrier barrier = existing(command.ref());
        Caller caller = accounts.current();
        if (!barrier.isKeptBy(caller)) {
            throw new NotYours("others");
        }
        refuseStale(barrier, command.version() == null ? -1 : command.version());
        BarrierDetails before = barrier.details();
        check(command.details(), caller, before.owner());
        Set<RecordRef> links = new HashSet<>(places(command.details().links()));
        before.links().stream().filter(link -> records.find(link).isEmpty()).forEach(links::add);
        audit.changed(subject(command.ref()), barrier.correct(command.details().linkedTo(links), organisations.names()));
        audit.changed(linksOf(command.ref()), BarrierWords.linkChanges(before.links(), links));
        return kept(barrier);
    }

    /**
     * Takes a step of the workflow.
     *
     * @throws StepNotAllowed when the workflow does not lead there
     * @throws StaleVersion when somebody changed it since the caller opened it
     */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public BarrierSheet take(TakeStep step) {
        Barrier barrier = existing(step.ref());
        refuseStale(barrier, step.version() == null ? barrier.version() : step.version());
        barrier.take(step, UkTime.today(), accounts.current().name());
        BarrierSheet moved = kept(barrier);
        audit.record(subject(step.ref()), STEPPED, moved.steps().get(moved.steps().size() - 1).words());
        return moved;
    }

    private BarrierSheet kept(Barrier barrier) {
        try {
            repository.keep(barrier);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this barrier", null);
        }
        return sheet(barrier);
    }

    private void refuseStale(Barrier barrier, int version) {
        if (version != barrier.version()) {
            throw new StaleVersion("this barrier", sheet(barrier));
        }
    }

    /** A partner makes nobody else the owner; who owns it already may stay. */
    private void check(BarrierDetails said, Caller caller, String ownerBefore) {
        Set<String> known = themes.all().stream().map(ThemeRow::code).collect(Collectors.toSet());
        new BarrierCheck(known, organisations.names().keySet(), UkTime.today()).of(said);
        if (!caller.isProgrammeOffice() && said.owner() != null && !said.owner().equals(ownerBefore) && !said.owner().equals(caller.organisation())) {
            throw new InvalidInput("owner", "Your organisation can own it. Only the programme office makes another one the owner.");
        }
    }

    private BarrierSheet sheet(Barrier barrier) {
        List<RecordLink> visible = barrier.details().links().stream().map(records::find).flatMap(Optional::stream)
                .sorted(Comparator.comparing(RecordLink::word).thenComparing(RecordLink::title)).toList();
        return barrier.sheet(accounts::displayName, visible, barrier.isKeptBy(accounts.current()));
    }

    /** The filter with its record at the place where it is today; empty when that is not the caller's to see. */
    private Optional<BarrierFilter> found(BarrierFilter filter) {
        return filter.record() == null ? Optional.of(filter) : records.find(RecordRef.parse(filter.record())).map(link -> filter.on(link.ref().toString()));
    }

    /** Links are kept by where their records are today, by whatever address they were given. */
    private Set<RecordRef> places(Set<RecordRef> links) {
        return links.stream().map(link -> records.find(link).map(RecordLink::ref).orElseThrow(() -> new InvalidInput("links", "There is no record " + link + ", or it is not yours to see."))).collect(Collectors.toSet());
    }

    private Barrier existing(String ref) {
        return repository.find(ref).orElseThrow(() -> new NotFound("barrier " + ref));
    }

    private static String subject(String ref) {
        return "barrier:" + ref;
    }

    /** A subject of its own, which the barrier's history does not read: not everybody who reads that may see what the links point to. */
    private static String linksOf(String ref) {
        return "barrier-links:" + ref;
    }
}
