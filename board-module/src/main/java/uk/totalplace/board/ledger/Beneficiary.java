package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** Who gains, and how much of it, in percent above 0; the shares of a saving add up to 100. */
@Embeddable
public class Beneficiary implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Column(name = "share_percent", nullable = false, precision = 7, scale = 4)
    private BigDecimal sharePercent;

    protected Beneficiary() {
    }

    public Beneficiary(String organisation, BigDecimal sharePercent) {
        this.organisation = organisation;
        this.sharePercent = sharePercent;
    }

    public String organisation() {
        return organisation;
    }

    public BigDecimal sharePercent() {
        return sharePercent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Beneficiary beneficiary && organisation.equals(beneficiary.organisation) && sharePercent.compareTo(beneficiary.sharePercent) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation);
    }
}
