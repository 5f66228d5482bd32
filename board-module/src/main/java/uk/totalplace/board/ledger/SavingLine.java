package uk.totalplace.board.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;

/**
 * One saving, from the idea to the year after it came. Whoever estimates it does not validate it, and whoever did either does not record it as
 * realised. A change of its figures takes the signature off them. Where it may go next is {@link Workflow}'s table; each step stays written down.
 */
@Entity
@Table(schema = "board", name = "saving")
public class SavingLine {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Embedded
    private SavingContent content;
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_beneficiary", joinColumns = @JoinColumn(name = "saving_ref"))
    private List<Beneficiary> beneficiaries = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_barrier", joinColumns = @JoinColumn(name = "saving_ref"))
    private List<HeldUp> heldUp = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_need", joinColumns = @JoinColumn(name = "saving_ref"))
    @Column(name = "needed_ref", nullable = false, length = 20)
    private Set<String> needs = new TreeSet<>();
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_step", joinColumns = @JoinColumn(name = "saving_ref"))
    @OrderColumn(name = "ordinal")
    private List<Step> steps = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_measurement", joinColumns = @JoinColumn(name = "saving_ref"))
    @OrderColumn(name = "ordinal")
    private List<Measurement> measurements = new ArrayList<>();
    @Embedded
    private Origin origin;
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Column(name = "entered_by", nullable = false, length = 100)
    private String enteredBy;
    @Column(name = "estimator", length = 100)
    private String estimator;
    @Column(name = "validator", length = 100)
    private String validator;
    @Column(name = "realiser", length = 100)
    private String realiser;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private Status status = Status.IDEA;
    @Column(name = "status_since", nullable = false)
    private LocalDate since;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SavingLine() {
    }

    SavingLine(String ref, SavingDetails said, Caller by, LocalDate today) {
        this.ref = ref;
        enteredBy = by.name();
        organisation = said.organisation();
        since = today;
        say(said);
    }

    /** One that a theme claims. It is an idea until somebody puts it forward. */
    SavingLine(String ref, ThemeClaim claim, LocalDate today) {
        this.ref = ref;
        enteredBy = claim.by();
        organisation = claim.said().organisation();
        since = today;
        origin = claim.origin();
        say(claim.details(null));
    }

    /**
     * Takes over what is claimed now. A signed line keeps what was signed and is marked, until somebody takes it back to estimated; a realised one stays; one that had lapsed because it was claimed no more
     * is an idea again.
     *
     * @return whether it says now what is claimed
     */
    boolean claim(ThemeClaim claim, LocalDate today) {
        boolean kept = status.isSigned();
        boolean same = origin.digest().equals(claim.digest());
        origin = kept && !same ? new Origin(origin.theme(), origin.record(), origin.digest(), true, !status.isMeasured()) : claim.origin();
        if (status.isOut()) {
            move(Status.IDEA, claim.by(), "It is claimed again.", today);
            validator = null;
        }
        if (!kept) {
            say(claim.details(details()));
            organisation = claim.said().organisation();
        }
        return !kept || same;
    }

    /** The theme claims it no more: it lapses, unless it has come true or is out already. */
    void unclaim(String by, LocalDate today) {
        origin = new Origin(origin.theme(), origin.record(), origin.digest(), false, false);
        if (!status.isOut() && !status.isMeasured()) {
            move(Status.LAPSED, by, "It is claimed no more.", today);
        }
    }

    private void move(Status to, String account, String why, LocalDate on) {
        steps.add(new Step(status, to, on, account, why));
        status = to;
        since = on;
    }

    private void say(SavingDetails said) {
        content = new SavingContent(said);
        replace(beneficiaries, Set.copyOf(said.beneficiaries()));
        replace(heldUp, said.heldUp());
        replace(needs, said.needs());
        estimator = said.estimator();
        validator = said.validator();
    }

    /**
     * Says anew what it is. A signed saving whose money, baseline or evidence changes goes back to estimated.
     *
     * @return whether that took the signature off
     * @throws StepNotAllowed when it is realised or out of the ledger
     */
    boolean correct(SavingDetails said, LocalDate today, String account) {
        if (status.isOut() || status.isMeasured()) {
            throw new StepNotAllowed("It is " + status.word().toLowerCase() + ": what was estimated stays as it was.");
        }
        boolean unsigned = status.isSigned() && new Signature(details()).isBrokenBy(said);
        say(said);
        if (unsigned) {
            move(Status.ESTIMATED, account, "Its figures or evidence changed after they were validated.", today);
            validator = null;
        }
        return unsigned;
    }

    /**
     * Takes a step.
     *
     * @throws StepNotAllowed when the workflow does not lead there, or not for this person
     * @throws uk.totalplace.common.InvalidInput when something is missing
     */
    void take(TakeStep step, LocalDate today, Caller by, Accord accord) {
        new Violations().unless(step.to() != null, "to", "Say what the next step is.").refuse();
        if (!Workflow.from(status).contains(step.to())) {
            throw new StepNotAllowed("A saving cannot go from " + status.word() + " to " + step.to().word() + ".");
        }
        if (!mayTake(step.to(), by)) {
            throw new StepNotAllowed("“" + step.to().word() + "” is not yours to decide.");
        }
        LocalDate on = step.on() == null ? today : step.on();
        new StepCheck(this, by.name(), accord).of(step.to(), on)
                .text("note", step.note(), 2000, "Say why, in a sentence.")
                .unless(!on.isAfter(today), "on", "A step is taken today or earlier, not on a day to come.")
                .unless(steps.isEmpty() || !on.isBefore(since), "on", "It came to where it stands later than that.").refuse();
        switch (step.to()) {
            case IDEA -> validator = null;
            case ESTIMATED -> {
                estimator = status == Status.IDEA && estimator == null ? by.name() : estimator;
                validator = status == Status.IDEA ? validator : null;
            }
            case VALIDATED -> validator = by.name();
            case REALISED -> realiser = by.name();
            default -> {
            }
        }
        move(step.to(), by.name(), step.note(), on);
    }

    /** Writes down what it has brought. */
    void measure(MeasureSaving command, String account, LocalDate today) {
        if (status.isOut() || status.compareTo(Status.PLANNED) < 0) {
            throw new StepNotAllowed("What a saving brings is measured once it is planned; this one is " + status.word().toLowerCase() + ".");
        }
        new Violations()
                .unless(command.from() != null, "from", "Say from which day it is measured.")
                .unless(command.to() != null, "to", "Say up to which day it is measured.")
                .unless(command.pence() != null, "pence", "Give the amount.")
                .text("evidence", command.evidence(), 2000, "Name the evidence: what cannot be measured cannot be claimed as realised.")
                .unless(command.from() == null || command.to() == null || !command.from().isAfter(command.to()), "to", "It cannot end before it begins.")
                .unless(command.to() == null || !command.to().isAfter(today), "to", "Only what has passed can be measured.")
                .unless(command.from() == null || command.to() == null || measurements.stream().noneMatch(other -> other.overlaps(command.from(), command.to())), "from",
                        "Those days are measured already; no day counts twice.")
                .refuse();
        measurements.add(new Measurement(command, account));
    }

    /** Whether somebody keeps it: the programme office keeps all, a partner its own. */
    boolean isKeptBy(Caller caller) {
        return caller.isProgrammeOffice() ? caller.has(Role.OFFICER) || caller.has(Role.LEAD) || caller.has(Role.FINANCE)
                : caller.isOwn(organisation) && (caller.has(Role.PARTNER) || caller.has(Role.LEAD) || caller.has(Role.FINANCE));
    }

    private boolean mayTake(Status to, Caller caller) {
        return Workflow.rolesFor(to).stream().anyMatch(caller::has) && (caller.isProgrammeOffice() || to == Status.VALIDATED || caller.isOwn(organisation));
    }

    SavingSheet sheet(UnaryOperator<String> names, Caller caller, Accord accord) {
        List<Status> ways = Workflow.from(status).stream().filter(to -> mayTake(to, caller)).toList();
        List<String> hindrances = ways.isEmpty() || ways.get(0).isOut() ? List.of() : new StepCheck(this, caller.name(), accord).of(ways.get(0), LocalDate.now()).messages();
        return new SavingSheet(ref, details(), status, since, names.apply(enteredBy), name(estimator, names), name(validator, names), name(realiser, names), steps.stream().map(step -> step.row(names)).toList(),
                measurements.stream().sorted(Comparator.comparing(Measurement::from)).map(measurement -> measurement.row(names)).toList(), ways, hindrances,
                isKeptBy(caller) && !status.isOut() && status.compareTo(Status.REALISED) < 0, accord.rivals(), accord.proposal(), origin, version);
    }

    SavingDetails details() {
        return content.with(beneficiaries.stream().sorted(Comparator.comparing(Beneficiary::sharePercent).reversed().thenComparing(Beneficiary::organisation)).toList(), Set.copyOf(heldUp), needs, organisation,
                estimator, validator);
    }

    private static String name(String account, UnaryOperator<String> names) {
        return account == null ? null : names.apply(account);
    }

    /** What stays is left alone. Parts that are records of their own stand in lists, because in a set their order may differ from one look to the next, which is taken for a change. */
    private static <T> void replace(Collection<T> kept, Set<T> said) {
        kept.retainAll(said);
        said.stream().filter(one -> !kept.contains(one)).forEach(kept::add);
    }

    String ref() {
        return ref;
    }

    Origin origin() {
        return origin;
    }

    Status status() {
        return status;
    }

    List<Measurement> measurements() {
        return measurements;
    }

    int version() {
        return version;
    }
}
