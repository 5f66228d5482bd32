package uk.totalplace.assets.property;

import java.math.BigDecimal;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;

/** What must be so of a property whenever it is said anew: it can be called something, and its sizes and its UPRN can be some. */
record PropertyRule(PropertyDetails details) {

    /** @throws InvalidInput when it is not so, with everything that is wrong */
    void refuse() {
        new Violations()
                .unless(details.name() != null || details.streetName() != null, "name", "Give a name, or at least a street.")
                .unless(isNotNegative(details.buildingSizeM2()), "buildingSizeM2", "A size is not negative.")
                .unless(isNotNegative(details.landAreaHa()), "landAreaHa", "An area is not negative.")
                .unless(details.uprn() == null || details.uprn().matches("\\d{1,12}"), "uprn", "A UPRN has up to 12 digits.")
                .refuse();
    }

    private static boolean isNotNegative(BigDecimal size) {
        return size == null || size.signum() >= 0;
    }
}
