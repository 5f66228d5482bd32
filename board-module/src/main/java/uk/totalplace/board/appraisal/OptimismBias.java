package uk.totalplace.board.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;

/**
 * How far estimates are corrected by how good their evidence is: benefits down, costs up, each by one grade of its dimensions (handbook 2.5). The
 * percentages are the parameter sets {@code optimism-benefits} and {@code optimism-costs}, by {@code grade-1} to {@code grade-6}; which grade it is says {@link GradeRule}.
 */
public record OptimismBias(ParameterValues benefits, ParameterValues costs, ParameterValues grading) {

    /** With the parameters of a day. */
    public static OptimismBias on(Parameters parameters, LocalDate day) {
        return new OptimismBias(parameters.on("optimism-benefits", day), parameters.on("optimism-costs", day), parameters.on(GradeRule.SET, day));
    }

    public GradeRule rule() {
        return GradeRule.by(grading);
    }

    /** What a benefit of that grade is multiplied with, from 0 to 1. */
    public BigDecimal ofBenefit(int grade) {
        return BigDecimal.ONE.subtract(share(benefits, grade));
    }

    /** What a cost of that grade is multiplied with, 1 or more. */
    public BigDecimal ofCost(int grade) {
        return BigDecimal.ONE.add(share(costs, grade));
    }

    private static BigDecimal share(ParameterValues values, int grade) {
        return values.value("grade-" + grade).movePointLeft(2);
    }

    /** Which versions of the tables they are, and which rule makes one grade of several. */
    public String citation() {
        return benefits.citation() + "; " + costs.citation() + "; " + grading.citation() + " (" + rule().words() + ")";
    }
}
