package uk.totalplace.barriers.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/** Where barriers are raised, corrected and moved on. Partners keep what they raised or own, officers and leads of the programme office keep all and move barriers on. */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD})
public class BarrierDesk {
    static final String STEPPED = "stepped";

    @Inject
    private BarrierRepository repository;
    @Inject
    private BarrierSheets sheets;
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

    /** @throws InvalidInput when a field does not hold what it must, or the reference is taken */
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
        return sheets.of(barrier);
    }

    /**
     * Says anew what a barrier is. Links the caller may not see stay.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link BarrierSheet} as it stands
     */
    public BarrierSheet correct(CorrectBarrier command) {
        Barrier barrier = sheets.existing(command.ref());
        Caller caller = accounts.current();
        if (!barrier.isKeptBy(caller)) {
            throw new NotYours("others");
        }
        sheets.refuseStale(barrier, command.version() == null ? -1 : command.version());
        BarrierDetails before = barrier.details();
        check(command.details(), caller, before.owner());
        Set<RecordRef> links = new HashSet<>(places(command.details().links()));
        before.links().stream().filter(link -> records.find(link).isEmpty()).forEach(links::add);
        audit.changed(subject(command.ref()), barrier.correct(command.details().linkedTo(links), organisations.names()));
        audit.changed(linksOf(command.ref()), BarrierWords.linkChanges(before.links(), links));
        return sheets.kept(barrier);
    }

    /**
     * Takes a step of the workflow.
     *
     * @throws StepNotAllowed when the workflow does not lead there
     * @throws StaleVersion when somebody changed it since the caller opened it
     */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public BarrierSheet take(TakeStep step) {
        Barrier barrier = sheets.existing(step.ref());
        sheets.refuseStale(barrier, step.version() == null ? barrier.version() : step.version());
        barrier.take(step, UkTime.today(), accounts.current().name());
        BarrierSheet moved = sheets.kept(barrier);
        audit.record(subject(step.ref()), STEPPED, moved.steps().get(moved.steps().size() - 1).words());
        return moved;
    }

    /** A partner makes nobody else the owner; who owns it already may stay. */
    private void check(BarrierDetails said, Caller caller, String ownerBefore) {
        Set<String> known = themes.all().stream().map(ThemeRow::code).collect(Collectors.toSet());
        new BarrierCheck(known, organisations.names().keySet(), UkTime.today()).of(said);
        if (!caller.isProgrammeOffice() && said.owner() != null && !said.owner().equals(ownerBefore) && !said.owner().equals(caller.organisation())) {
            throw new InvalidInput("owner", "Your organisation can own it. Only the programme office makes another one the owner.");
        }
    }

    /** Links are kept by where their records are today, by whatever address they were given. */
    private Set<RecordRef> places(Set<RecordRef> links) {
        return links.stream().map(link -> records.find(link).map(RecordLink::ref).orElseThrow(() -> new InvalidInput("links", "There is no record " + link + ", or it is not yours to see."))).collect(Collectors.toSet());
    }

    static String subject(String ref) {
        return "barrier:" + ref;
    }

    /** A subject of its own, which the barrier's history does not read: not everybody who reads that may see what the links point to. */
    private static String linksOf(String ref) {
        return "barrier-links:" + ref;
    }
}
