package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a saving has really brought, in pence, over so many days. */
public record Measured(long pence, long days) {
    public static final Measured NOTHING = new Measured(0, 0);
    private static final BigDecimal YEAR = new BigDecimal("365.25");

    /** What it came to in a year. What was measured for less than a year counts as it is: days that nobody measured have brought nothing that could be claimed. */
    public long inAYear() {
        return days <= YEAR.longValue() + 1 ? pence : BigDecimal.valueOf(pence).multiply(YEAR).divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP).longValueExact();
    }

    Measured plus(Measured other) {
        return new Measured(Math.addExact(pence, other.pence), days + other.days);
    }
}
