package uk.totalplace.board.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import uk.totalplace.common.parameter.ParameterValues;

/**
 * Discounts constant prices to year 0: {@code DF(t) = Π 1 ÷ (1 + r(k))} for k from 1 to t, where each rate holds for its own years only
 * (HM Treasury, The Green Book). The schedule is the parameter set {@code discount-rate}: {@code from-year-031} is the rate from year 31 on.
 */
public final class Discounting {
    private static final String PREFIX = "from-year-";
    private static final int LAST_YEAR = 1000;

    private final TreeMap<Integer, BigDecimal> rates = new TreeMap<>();
    private final String citation;

    /** @param percents the rate in percent a year by the first year it holds for */
    Discounting(Map<Integer, BigDecimal> percents, String citation) {
        percents.forEach((year, percent) -> rates.put(year, percent.movePointLeft(2)));
        this.citation = citation;
    }

    public static Discounting by(ParameterValues schedule) {
        Map<Integer, BigDecimal> percents = new TreeMap<>();
        schedule.values().forEach((key, percent) -> percents.put(Integer.valueOf(key.substring(PREFIX.length())), percent));
        return new Discounting(percents, schedule.citation());
    }

    /** Between 0 and 1; 1 in year 0. */
    public BigDecimal factor(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year);
        }
        BigDecimal divisor = BigDecimal.ONE;
        for (int k = 1; k <= year; k++) {
            divisor = divisor.multiply(BigDecimal.ONE.add(rates.floorEntry(k).getValue()), MathContext.DECIMAL128);
        }
        return BigDecimal.ONE.divide(divisor, MathContext.DECIMAL128);
    }

    /** Which version of the schedule it is. */
    public String citation() {
        return citation;
    }
}
