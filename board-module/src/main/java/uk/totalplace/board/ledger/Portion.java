package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of a saving in percent above 0, and whose it is by code: the organisation that gains it, where all parts come to 100, or the barrier that holds it up while it stands, at most 100.
 */
@Embeddable
public class Portion implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "code", nullable = false, length = 40)
    private String code;
    @Column(name = "share_percent", nullable = false, precision = 7, scale = 4)
    private BigDecimal sharePercent;

    protected Portion() {
    }

    public Portion(String code, BigDecimal sharePercent) {
        this.code = code;
        this.sharePercent = sharePercent;
    }

    public String code() {
        return code;
    }

    public BigDecimal sharePercent() {
        return sharePercent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portion portion && Objects.equals(code, portion.code) && (sharePercent == null ? portion.sharePercent == null : portion.sharePercent != null && sharePercent.compareTo(portion.sharePercent) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
