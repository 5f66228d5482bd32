package uk.totalplace.board.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where a saving stands and how it came there: each step stays written down, and a change of what was signed or agreed takes it back. */
@MappedSuperclass
abstract class SavingCourse extends SavingTerms {
    @ElementCollection
    @CollectionTable(schema = "board", name = "saving_step", joinColumns = @JoinColumn(name = "saving_ref"))
    @OrderColumn(name = "ordinal")
    private List<Step> steps = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private Status status = Status.IDEA;
    @Column(name = "status_since", nullable = false)
    private LocalDate since;

    /** It is an idea from this day on. */
    void begin(LocalDate today) {
        since = today;
    }

    void move(Status to, String account, String why, LocalDate on) {
        steps.add(new Step(status, to, on, account, why));
        status = to;
        since = on;
    }

    /**
     * Something else comes off it than before, which is as good as other figures.
     *
     * @return whether it went back to estimated
     * @throws StepNotAllowed when it is realised or out of the ledger
     */
    boolean deduct(LocalDate today, String account) {
        refuseDone();
        return refigure(account, "What comes off it changed after it was validated.", today);
    }

    /** Partners who bear or gain agree to it no more. @return whether it went back to validated: one that is not agreed, or has come true, stays where it is */
    boolean loseAgreement(String account, String why, LocalDate today) {
        boolean agreed = status.isAgreed() && !status.isMeasured();
        if (agreed) {
            move(Status.VALIDATED, account, why, today);
        }
        return agreed;
    }

    /** @throws StepNotAllowed when it is realised or out of the ledger */
    void refuseDone() {
        if (status.isOut() || status.isMeasured()) {
            throw new StepNotAllowed("It is " + status.word().toLowerCase() + ": what was estimated stays as it was.");
        }
    }

    /** Its figures are other than were signed. @return whether it went back to estimated for that */
    boolean refigure(String account, String why, LocalDate today) {
        boolean signed = status.isSigned();
        if (signed) {
            move(Status.ESTIMATED, account, why, today);
        }
        if (status == Status.ESTIMATED) {
            sign(Signatories.estimatedBy(account));
        }
        return signed;
    }

    /** Whether it came to where it stands later than on this day. */
    boolean isBefore(LocalDate day) {
        return !steps.isEmpty() && day.isBefore(since);
    }

    /** The step that brought it where it stands, in words; there is one. */
    String lastStep() {
        return steps.get(steps.size() - 1).row(name -> name).words();
    }

    List<StepRow> steps(UnaryOperator<String> names) {
        return steps.stream().map(step -> step.row(names)).toList();
    }

    Status status() {
        return status;
    }

    LocalDate since() {
        return since;
    }
}
