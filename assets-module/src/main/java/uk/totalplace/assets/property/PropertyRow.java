package uk.totalplace.assets.property;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A property as the register's list shows it. */
public record PropertyRow(String organisation, String assetCode, PropertyDetails details, boolean synthetic, boolean released) implements Serializable {

    public String name() {
        return details.calledName();
    }

    /** Running cost in a year for each square metre, in pence; null where either is unknown. */
    public Long costPerM2Pence() {
        BigDecimal size = details.buildingSizeM2();
        return details.buildingCostsPence() == null || size == null || size.signum() == 0 ? null
                : BigDecimal.valueOf(details.buildingCostsPence()).divide(size, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
