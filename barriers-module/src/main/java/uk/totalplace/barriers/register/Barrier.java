package uk.totalplace.barriers.register;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;

/**
 * A rule, an incentive or a system that keeps the partners from something, from the day it is raised until it is out of the way,
 * tolerated or withdrawn. Where it may go next is {@link Workflow}'s table; each step it took stays written down.
 */
@Entity
@Table(schema = "barriers", name = "barrier")
public class Barrier {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Embedded
    private BarrierContent content;
    @ElementCollection
    @CollectionTable(schema = "barriers", name = "barrier_theme", joinColumns = @JoinColumn(name = "barrier_ref"))
    @Column(name = "theme", nullable = false, length = 30)
    private Set<String> themes = new TreeSet<>();
    @ElementCollection
    @CollectionTable(schema = "barriers", name = "barrier_affected", joinColumns = @JoinColumn(name = "barrier_ref"))
    @Column(name = "organisation_code", nullable = false, length = 40)
    private Set<String> affected = new TreeSet<>();
    @ElementCollection
    @CollectionTable(schema = "barriers", name = "barrier_link", joinColumns = @JoinColumn(name = "barrier_ref"))
    @Column(name = "record", nullable = false, length = 300)
    private Set<String> links = new TreeSet<>();
    @ElementCollection
    @CollectionTable(schema = "barriers", name = "barrier_step", joinColumns = @JoinColumn(name = "barrier_ref"))
    @OrderColumn(name = "ordinal")
    private List<Step> steps = new ArrayList<>();
    @Column(name = "raised_by", length = 100)
    private String raisedBy;
    @Column(name = "raised_by_organisation", length = 40)
    private String raisedByOrganisation;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 30)
    private Status status = Status.RAISED;
    @Column(name = "status_since")
    private LocalDate since;
    @Enumerated(EnumType.STRING)
    @Column(name = "escalated_to", length = 30)
    private Hop escalatedTo;
    @Enumerated(EnumType.STRING)
    @Column(name = "response", length = 20)
    private ResponseType response;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Barrier() {
    }

    Barrier(String ref, BarrierDetails said, Caller by) {
        this.ref = ref;
        raisedBy = by.name();
        raisedByOrganisation = by.organisation();
        since = said.raisedOn();
        say(said);
    }

    private void say(BarrierDetails said) {
        content = new BarrierContent(said);
        replace(themes, said.themes());
        replace(affected, said.affected());
        replace(links, said.links().stream().map(RecordRef::toString).collect(Collectors.toSet()));
    }

    /** Says anew what it is, and gives what that changed, organisations by the given names. The day it was raised cannot move behind its first step. */
    List<Change> correct(BarrierDetails said, Map<String, String> names) {
        LocalDate first = steps.isEmpty() ? null : steps.get(0).on();
        new Violations()
                .unless(said.raisedOn() == null || first == null || !said.raisedOn().isAfter(first), "raisedOn", "It was raised before its first step was taken, so not after that day.")
                .unless(status != Status.ACCEPTED || !said.level().needsGovernment(), "level", "It is accepted to be resolved locally. Escalate it first.").refuse();
        BarrierDetails before = details();
        say(said);
        since = steps.isEmpty() ? said.raisedOn() : since;
        return new BarrierWords(names).changes(before, details());
    }

    /** Whether somebody keeps it: the programme office keeps all, a partner what it raised or owns. */
    boolean isKeptBy(Caller caller) {
        if (caller.isProgrammeOffice()) {
            return caller.has(Role.OFFICER) || caller.has(Role.LEAD);
        }
        return (caller.has(Role.PARTNER) || caller.has(Role.LEAD)) && (caller.isOwn(raisedByOrganisation) || caller.isOwn(details().owner()));
    }

    /** Where it may go next, as far as its level, its response and the highest it can be escalated allow. */
    List<Status> waysOn() {
        return Workflow.from(status).stream().filter(to -> hindrance(to) == null).toList();
    }

    private String hindrance(Status to) {
        return switch (to) {
            case ACCEPTED -> content.level().needsGovernment() ? "Only what the partners can remove among themselves is accepted locally. This one needs central government: escalate it." : null;
            case ESCALATED -> escalatedTo == Hop.MINISTER ? "It is with the minister already; it cannot be escalated further." : null;
            case IMPLEMENTING -> status == Status.RESPONSE_RECEIVED && !response.gives() ? "The response gives nothing that could be implemented." : null;
            default -> null;
        };
    }

    /**
     * Takes a step.
     *
     * @throws StepNotAllowed when the workflow does not lead there
     * @throws uk.totalplace.common.InvalidInput when the step lacks something
     */
    void take(TakeStep step, LocalDate today, String account) {
        new Violations().unless(step.to() != null, "to", "Say what the next step is.").refuse();
        if (!Workflow.from(status).contains(step.to())) {
            throw new StepNotAllowed("A barrier cannot go from " + status.word() + " to " + step.to().word() + ".");
        }
        if (hindrance(step.to()) != null) {
            throw new StepNotAllowed(hindrance(step.to()));
        }
        if (step.to() == Status.VERIFIED && account.equals(resolvedBy())) {
            throw new StepNotAllowed("Who resolved a barrier does not verify it. Ask somebody else to.");
        }
        LocalDate on = step.on() == null ? today : step.on();
        new StepCheck(today, since, escalatedTo).of(step, on);
        steps.add(new Step(status, step, on, account));
        status = step.to();
        since = on;
        escalatedTo = step.escalatedTo() == null ? escalatedTo : step.escalatedTo();
        response = step.response() == null ? response : step.response();
    }

    private String resolvedBy() {
        return steps.stream().filter(step -> step.leadsTo(Status.RESOLVED)).reduce((earlier, later) -> later).map(Step::account).orElse(null);
    }

    /** @param names gives the name of an account @param visible what its links point to, as far as the caller may see it */
    BarrierSheet sheet(UnaryOperator<String> names, List<RecordLink> visible, boolean correctable) {
        BarrierDetails said = details();
        return new BarrierSheet(ref, said.linkedTo(visible.stream().map(RecordLink::ref).collect(Collectors.toSet())), new Clocks(status, said.raisedOn(), since, said.dueOn()),
                raisedBy == null ? null : names.apply(raisedBy), escalatedTo, response, steps.stream().map(step -> step.row(names)).toList(), visible, waysOn(), correctable, version);
    }

    BarrierDetails details() {
        return content.with(Set.copyOf(themes), Set.copyOf(affected), links.stream().map(RecordRef::parse).collect(Collectors.toSet()));
    }

    private static void replace(Set<String> kept, Set<String> said) {
        kept.retainAll(said);
        kept.addAll(said);
    }

    int version() {
        return version;
    }
}
