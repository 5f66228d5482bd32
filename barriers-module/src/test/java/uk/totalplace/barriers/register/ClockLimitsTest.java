package uk.totalplace.barriers.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.parameter.ParameterValues;

class ClockLimitsTest {
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private final ClockLimits limits = new ClockLimits(new ParameterValues(ClockLimits.SET, 1, LocalDate.EPOCH, Map.of("awaiting-response", new BigDecimal("60")), true));

    @Test
    void on_the_last_day_that_is_allowed_it_is_not_late_and_on_the_next_it_is() {
        assertNull(limits.late(in(Status.AWAITING_RESPONSE), SINCE.plusDays(60)));
        assertEquals(1L, limits.late(in(Status.AWAITING_RESPONSE), SINCE.plusDays(61)));
    }

    @Test
    void a_state_without_a_limit_and_a_day_nobody_knows_are_never_late() {
        assertNull(limits.late(in(Status.TOLERATED), SINCE.plusDays(5000)));
        assertNull(limits.late(new Clocks(Status.AWAITING_RESPONSE, null, null, null), SINCE));
    }

    private static Clocks in(Status status) {
        return new Clocks(status, SINCE, SINCE, null);
    }
}
