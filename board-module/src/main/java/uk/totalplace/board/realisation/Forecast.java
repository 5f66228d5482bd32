package uk.totalplace.board.realisation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.money.MoneyRange;

/**
 * What was forecast of a saving for the days from its first one up to a day, both counted: of a yearly saving each year's part of the full amount, of a single sum the parts that have fallen due, each in
 * proportion to the days of its year; a single sum without parts on its first day.
 */
record Forecast(LedgerLine line, LocalDate day) {

    boolean isDue() {
        return line.startsOn() != null && !line.startsOn().isAfter(day);
    }

    MoneyRange amount() {
        return line.estimate().range().times(share());
    }

    /** How many times the amount has fallen due; more than once where it comes every year. */
    BigDecimal share() {
        BigDecimal share = BigDecimal.ZERO;
        if (!isDue()) {
            return share;
        }
        if (!line.kind().isYearly() && line.ramp().percents().isEmpty()) {
            return BigDecimal.ONE;
        }
        LocalDate last = line.endsOn() != null && line.endsOn().isBefore(day) ? line.endsOn() : day;
        for (int year = 0; !start(year).isAfter(last); year++) {
            LocalDate end = start(year + 1).minusDays(1);
            share = share.add(line.ramp().in(year, line.kind().isYearly()).multiply(part(start(year), end.isAfter(last) ? last : end, end)));
        }
        return share;
    }

    private LocalDate start(int year) {
        return line.startsOn().plusYears(year);
    }

    private static BigDecimal part(LocalDate from, LocalDate to, LocalDate end) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1).divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, end) + 1), MathContext.DECIMAL64);
    }
}
