package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import uk.totalplace.board.deflator.Restatement;

/**
 * What has to be done before a saving is money: a ward or building closed, a post given up. Where that goes in steps of {@code stepPence}, only
 * whole steps become money. {@code budgetLine} is the line that is cut. All may be null.
 */
@Embeddable
public class Cashing implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final Cashing NONE = new Cashing(null, null, null, null);

    @Column(name = "cashing_action", length = 500)
    private String action;
    @Column(name = "step_pence")
    private Long stepPence;
    @Column(name = "step_on")
    private LocalDate stepOn;
    @Column(name = "budget_line", length = 200)
    private String budgetLine;

    protected Cashing() {
    }

    public Cashing(String action, Long stepPence, LocalDate stepOn, String budgetLine) {
        this.action = action;
        this.stepPence = stepPence;
        this.stepOn = stepOn;
        this.budgetLine = budgetLine;
    }

    /** What of an amount becomes money: the whole steps in it, {@code floor(gross ÷ step) × step}, and nothing of one below nothing. */
    public long inWholeSteps(long pence) {
        return pence < 0 ? 0 : stepPence == null ? pence : Math.floorDiv(pence, stepPence) * stepPence;
    }

    Cashing restated(Restatement by) {
        return new Cashing(action, stepPence == null ? null : Long.valueOf(Math.max(1, by.of(stepPence))), stepOn, budgetLine);
    }

    public String action() {
        return action;
    }

    public Long stepPence() {
        return stepPence;
    }

    public LocalDate stepOn() {
        return stepOn;
    }

    public String budgetLine() {
        return budgetLine;
    }
}
