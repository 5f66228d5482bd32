package uk.totalplace.counting.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.parameter.Parameters;

/** From how large a change between two years is a jump that wants a reason: the parameter set {@code year-on-year-jump} (rule E04, handbook 6.3). */
@Dependent
class JumpLimits {
    static final String SET = "year-on-year-jump";

    @Inject
    private Parameters parameters;

    BigDecimal percent() {
        return parameters.on(SET, UkTime.today()).value("percent");
    }
}
