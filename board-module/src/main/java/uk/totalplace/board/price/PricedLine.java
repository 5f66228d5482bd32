package uk.totalplace.board.price;

import java.math.BigDecimal;
import java.util.Map;

/** A saving with what it is worth, in pence, and what each standing barrier holds up of it, from above 0 to 1. */
record PricedLine(String ref, long pence, Map<String, BigDecimal> held) {

    /** What stays free, {@code Π (1 − b)}, when all but one of its barriers stand; {@code without} null when all stand. */
    BigDecimal free(String without) {
        BigDecimal free = BigDecimal.ONE;
        for (Map.Entry<String, BigDecimal> barrier : held.entrySet()) {
            if (!barrier.getKey().equals(without)) {
                free = free.multiply(BigDecimal.ONE.subtract(barrier.getValue()));
            }
        }
        return free;
    }

    /** What is held up while all stand, {@code 1 − Π (1 − b)}. */
    BigDecimal blocked() {
        return BigDecimal.ONE.subtract(free(null));
    }
}
