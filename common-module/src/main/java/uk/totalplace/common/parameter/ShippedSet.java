package uk.totalplace.common.parameter;

import java.math.BigDecimal;
import java.util.List;

/**
 * A set that comes with the application, with its first versions. {@code needs} are the keys every version must have; {@code minimum} and
 * {@code maximum} bound each value, null where there is no bound.
 */
public record ShippedSet(String code, String title, String unit, String purpose, List<String> needs, BigDecimal minimum, BigDecimal maximum, List<ProposeValues> versions) {
}
