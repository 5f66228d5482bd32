package uk.totalplace.board.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Costs against benefits over years, in pounds of constant prices, counted from year 0: {@code NPV = Σ DF(t) × (benefit(t) − cost(t))},
 * {@code BCR = PV(benefits) ÷ PV(costs)} (handbook 2.4; HM Treasury, PU1617).
 */
public record CostBenefit(List<BigDecimal> benefits, List<BigDecimal> costs, Discounting discounting) {
    private static final int BCR_DECIMALS = 4;

    public CostBenefit {
        benefits = List.copyOf(benefits);
        costs = List.copyOf(costs);
    }

    public BigDecimal presentBenefits() {
        return present(benefits);
    }

    public BigDecimal presentCosts() {
        return present(costs);
    }

    public BigDecimal netPresentValue() {
        return presentBenefits().subtract(presentCosts());
    }

    /** To four decimals, null where nothing is spent: a ratio to nothing says nothing. */
    public BigDecimal benefitCostRatio() {
        return presentCosts().signum() == 0 ? null : presentBenefits().divide(presentCosts(), BCR_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Discounted benefits less costs, added up year by year. */
    public List<BigDecimal> cumulative() {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < years(); year++) {
            sum = sum.add(at(benefits, year).subtract(at(costs, year)).multiply(discounting.factor(year), MathContext.DECIMAL128));
            sums.add(sum);
        }
        return sums;
    }

    /** The first year by whose end the discounted benefits have made up for the costs; empty when they never do. */
    public OptionalInt payback() {
        List<BigDecimal> sums = cumulative();
        return IntStream.range(0, sums.size()).filter(year -> sums.get(year).signum() >= 0).findFirst();
    }

    /**
     * The part of the benefits at which the case just breaks even, such as 0.65; they may fall to that part before it fails. Above 1 they would
     * have to be larger than said. Null where there are no benefits.
     */
    public BigDecimal switchingShare() {
        return presentBenefits().signum() == 0 ? null : presentCosts().divide(presentBenefits(), BCR_DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal present(List<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < amounts.size(); year++) {
            sum = sum.add(amounts.get(year).multiply(discounting.factor(year), MathContext.DECIMAL128));
        }
        return sum;
    }

    private int years() {
        return Math.max(benefits.size(), costs.size());
    }

    private static BigDecimal at(List<BigDecimal> amounts, int year) {
        return year < amounts.size() ? amounts.get(year) : BigDecimal.ZERO;
    }
}
