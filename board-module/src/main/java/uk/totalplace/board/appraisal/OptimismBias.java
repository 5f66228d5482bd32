package uk.totalplace.board.appraisal;

import java.math.BigDecimal;
import uk.totalplace.common.parameter.ParameterValues;

/**
 * How far estimates are corrected by how good their evidence is: benefits down, costs up, each by the worst grade of its dimensions (handbook 2.5). The
 * percentages are the parameter sets {@code optimism-benefits} and {@code optimism-costs}, by {@code grade-1} to {@code grade-6}.
 */
public record OptimismBias(ParameterValues benefits, ParameterValues costs) {

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

    /** Which versions of the two tables they are. */
    public String citation() {
        return benefits.citation() + "; " + costs.citation();
    }
}
