package uk.totalplace.board.realisation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.ParameterValues;

/** What came true of a like forecast elsewhere: {@code realised ÷ forecast} of the parameter set {@code reference-class}. */
public record ReferenceClass(ParameterValues values) {
    public static final String SET = "reference-class";
    private static final int DECIMALS = 2;

    /** What of the forecast came true, from 0. */
    public BigDecimal share() {
        return values.value("realised").divide(values.value("forecast"), MathContext.DECIMAL64);
    }

    /** The same in percent, to two decimals. */
    public BigDecimal percent() {
        return share().movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** What would come true of a forecast if it went as there. */
    public MoneyRange of(MoneyRange forecast) {
        return forecast.times(share());
    }

    /** Which version of the set it is. */
    public String citation() {
        return values.citation();
    }
}
