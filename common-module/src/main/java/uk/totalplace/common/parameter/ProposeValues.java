package uk.totalplace.common.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Proposes values of a set from a day on; {@code toBeVerified} says that nobody has compared them with the source yet, {@code reason} why they are proposed. */
public record ProposeValues(LocalDate validFrom, Map<String, BigDecimal> values, String source, boolean toBeVerified, String reason) {
    public ProposeValues {
        values = values == null ? Map.of() : values;
    }
}
