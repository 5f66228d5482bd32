package uk.totalplace.board.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * From people to money (GMCA; handbook 2.4): {@code gross = population × need × engagement × success}, {@code net = gross × (1 − deadweight)}, and in each
 * year {@code net × unit value × lag}. Shares lie between 0 and 1.
 */
public record OutcomeChain(BigDecimal population, BigDecimal need, BigDecimal engagement, BigDecimal success, BigDecimal deadweight, BigDecimal unitValue, List<BigDecimal> lag) {

    public BigDecimal grossOutcomes() {
        return population.multiply(need).multiply(engagement).multiply(success, MathContext.DECIMAL128);
    }

    public BigDecimal netOutcomes() {
        return grossOutcomes().multiply(BigDecimal.ONE.subtract(deadweight), MathContext.DECIMAL128);
    }

    /** The benefit of each year in pounds. */
    public List<BigDecimal> benefits() {
        return lag.stream().map(share -> netOutcomes().multiply(unitValue).multiply(share, MathContext.DECIMAL128)).toList();
    }
}
