package uk.totalplace.barriers.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.parameter.ParameterValues;

/** How many days a barrier may stay in each state, as the parameter set {@code barrier-clocks} says; a state that it does not name has no limit. */
public record ClockLimits(ParameterValues values) {
    public static final String SET = "barrier-clocks";

    public Optional<Long> of(Status status) {
        return values.find(status.name().toLowerCase(Locale.ROOT).replace('_', '-')).map(BigDecimal::longValue);
    }

    /** Days it has been in its present state beyond what is allowed there; null when it has not, or that cannot be counted. */
    public Long late(Clocks clocks, LocalDate day) {
        Long days = clocks.inState(day);
        return days == null ? null : of(clocks.status()).filter(limit -> days > limit).map(limit -> days - limit).orElse(null);
    }
}
