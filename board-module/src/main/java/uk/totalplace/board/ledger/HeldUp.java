package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** What a barrier holds up of a saving while it stands, in percent above 0 up to 100. */
@Embeddable
public class HeldUp implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "barrier_ref", nullable = false, length = 20)
    private String barrier;
    @Column(name = "share_percent", nullable = false, precision = 7, scale = 4)
    private BigDecimal sharePercent;

    protected HeldUp() {
    }

    public HeldUp(String barrier, BigDecimal sharePercent) {
        this.barrier = barrier;
        this.sharePercent = sharePercent;
    }

    public String barrier() {
        return barrier;
    }

    public BigDecimal sharePercent() {
        return sharePercent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldUp held && barrier.equals(held.barrier) && sharePercent.compareTo(held.sharePercent) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(barrier);
    }
}
