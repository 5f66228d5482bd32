package uk.totalplace.board.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.calendar.UkTime;

/**
 * One saving, from the idea to the year after it came. Whoever estimates it does not validate it, and whoever did either does not record it as
 * realised. Where it may go next is {@link Workflow}'s table.
 */
@Entity
@Table(schema = "board", name = "saving")
public class SavingLine extends SavingCourse {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_measurement", joinColumns = @JoinColumn(name = "saving_ref"))
    @OrderColumn(name = "ordinal")
    private List<Measurement> measurements = new ArrayList<>();
    @Embedded
    private Origin origin;
    @Column(name = "entered_by", nullable = false, length = 100)
    private String enteredBy;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SavingLine() {
    }

    SavingLine(String ref, SavingDetails said, Caller by, LocalDate today) {
        this.ref = ref;
        enteredBy = by.name();
        begin(today);
        belongTo(said.organisation());
        say(said);
    }

    /** One that a theme claims. It is an idea until somebody puts it forward. */
    SavingLine(String ref, ThemeClaim claim, LocalDate today) {
        this.ref = ref;
        enteredBy = claim.by();
        begin(today);
        origin = claim.origin();
        belongTo(claim.said().organisation());
        say(claim.details(null));
    }

    /**
     * Takes over what is claimed now. A signed line keeps what was signed and is marked, until somebody takes it back to estimated; a realised one stays; one that had lapsed because it was claimed no more
     * is an idea again.
     *
     * @return whether it says now what is claimed
     */
    boolean claim(ThemeClaim claim, LocalDate today) {
        boolean kept = status().isSigned();
        boolean same = origin.digest().equals(claim.digest());
        origin = kept && !same ? new Origin(origin.theme(), origin.record(), origin.digest(), true, !status().isMeasured()) : claim.origin();
        if (status().isOut()) {
            sign(signatories().after(status(), Status.IDEA, claim.by()));
            move(Status.IDEA, claim.by(), "It is claimed again.", today);
        }
        if (!kept) {
            say(claim.details(details()));
            belongTo(claim.said().organisation());
        }
        return !kept || same;
    }

    /** The theme claims it no more: it lapses, unless it has come true or is out already. */
    void unclaim(String by, LocalDate today) {
        origin = new Origin(origin.theme(), origin.record(), origin.digest(), false, false);
        if (!status().isOut() && !status().isMeasured()) {
            move(Status.LAPSED, by, "It is claimed no more.", today);
        }
    }

    /**
     * Says anew what it is. A signed saving whose money, baseline or evidence changes goes back to estimated, one that is agreed and is borne or gained by others than were asked back to validated.
     *
     * @return whether it went back
     * @throws StepNotAllowed when it is realised or out of the ledger
     */
    boolean correct(SavingDetails said, LocalDate today, String account) {
        refuseDone();
        SavingDetails before = details();
        say(said);
        if (new Signature(before).isBrokenBy(details())) {
            return refigure(account, "Its figures or evidence changed after they were validated.", today);
        }
        return new Stakes(before).areChangedBy(details()) && loseAgreement(account, "Who bears its cost or gains from it changed after it was agreed.", today);
    }

    /**
     * Takes a step.
     *
     * @throws StepNotAllowed when the workflow does not lead there
     * @throws NotYours when the step is not this person's to take
     * @throws uk.totalplace.common.InvalidInput when something is missing
     */
    void take(TakeStep step, LocalDate today, Caller by, Accord accord) {
        new Violations().unless(step.to() != null, "to", "Say what the next step is.").refuse();
        if (!Workflow.from(status()).contains(step.to())) {
            throw new StepNotAllowed("A saving cannot go from " + status().word() + " to " + step.to().word() + ".");
        }
        if (!Workflow.isOpenTo(by, step.to(), organisation())) {
            throw NotYours.deed("“" + step.to().word() + "” is not yours to decide.");
        }
        LocalDate on = step.on() == null ? today : step.on();
        new StepCheck(this, by.name(), accord).of(step.to(), on)
                .text("note", step.note(), 2000, "Say why, in a sentence.")
                .unless(!on.isAfter(today), "on", "A step is taken today or earlier, not on a day to come.")
                .unless(!isBefore(on), "on", "It came to where it stands later than that.").refuse();
        sign(signatories().after(status(), step.to(), by.name()));
        move(step.to(), by.name(), step.note(), on);
    }

    /** Writes down what it has brought. */
    void measure(MeasureSaving command, String account, LocalDate today) {
        if (status().isOut() || status().compareTo(Status.PLANNED) < 0) {
            throw new StepNotAllowed("What a saving brings is measured once it is planned; this one is " + status().word().toLowerCase() + ".");
        }
        new MeasurementCheck(measurements).of(command, today).refuse();
        measurements.add(new Measurement(command, account));
    }

    SavingSheet sheet(UnaryOperator<String> names, Caller caller, Accord accord) {
        List<Status> ways = Workflow.from(status()).stream().filter(to -> Workflow.isOpenTo(caller, to, organisation())).toList();
        List<String> hindrances = ways.isEmpty() || ways.get(0).isOut() ? List.of() : new StepCheck(this, caller.name(), accord).of(ways.get(0), UkTime.today()).messages();
        Signatories named = signatories().named(names);
        return new SavingSheet(ref, details(), status(), since(), names.apply(enteredBy), named.estimator(), named.validator(), named.realiser(), steps(names),
                measurements.stream().sorted(Comparator.comparing(Measurement::from)).map(measurement -> measurement.row(names)).toList(), ways, hindrances,
                isKeptBy(caller) && !status().isOut() && status().compareTo(Status.REALISED) < 0, accord.rivals().seen(), accord.rivals().hidden(), accord.proposal(), origin, version);
    }

    String ref() {
        return ref;
    }

    Origin origin() {
        return origin;
    }

    List<Measurement> measurements() {
        return measurements;
    }

    int version() {
        return version;
    }
}
