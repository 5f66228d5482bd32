package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a saving costs to bring about, in whole pence: once before it comes, and every year while it lasts; {@code bearer} pays, an organisation's code, null while nobody knows. */
@Embeddable
public class Costs implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final Costs NONE = new Costs(null, 0, 0);

    @Column(name = "bearer_code", length = 40)
    private String bearer;
    @Column(name = "one_off_cost_pence", nullable = false)
    private long oneOffPence;
    @Column(name = "yearly_cost_pence", nullable = false)
    private long yearlyPence;

    protected Costs() {
    }

    public Costs(String bearer, long oneOffPence, long yearlyPence) {
        this.bearer = bearer;
        this.oneOffPence = oneOffPence;
        this.yearlyPence = yearlyPence;
    }

    public boolean isAny() {
        return oneOffPence > 0 || yearlyPence > 0;
    }

    public String bearer() {
        return bearer;
    }

    public long oneOffPence() {
        return oneOffPence;
    }

    public long yearlyPence() {
        return yearlyPence;
    }
}
