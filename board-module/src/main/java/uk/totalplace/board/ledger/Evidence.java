package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.totalplace.board.appraisal.GradeRule;

/**
 * How good the evidence is, from 1 (best) to 6 (guess), in each dimension (handbook 2.5): the cost evidence, whom it reaches, the evidence that
 * it works, the age of the data, and their known error, from ±2% (1) to ±25% (6). A dimension nobody graded is null and counts for nothing.
 */
@Embeddable
public class Evidence implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The worst grade there is, for what nobody graded. */
    private static final int UNGRADED = 6;

    @Column(name = "grade_costs")
    private Integer costs;
    @Column(name = "grade_population")
    private Integer population;
    @Column(name = "grade_impact")
    private Integer impact;
    @Column(name = "grade_age")
    private Integer age;
    @Column(name = "grade_error")
    private Integer error;

    protected Evidence() {
    }

    public Evidence(Integer costs, Integer population, Integer impact, Integer age, Integer error) {
        this.costs = costs;
        this.population = population;
        this.impact = impact;
        this.age = age;
        this.error = error;
    }

    /** The same grade in each dimension, null for none; how large the known error is it does not say. */
    public static Evidence of(Integer grade) {
        return new Evidence(grade, grade, grade, grade, null);
    }

    /** Whether it is graded whom it reaches and that it works, without which a benefit is a guess. */
    public boolean isBenefitGraded() {
        return population != null && impact != null;
    }

    public boolean isCostGraded() {
        return costs != null;
    }

    /** The grade that the benefit is corrected by: of the benefit's dimensions, the worst grade there is while one of population and impact is not graded. */
    public int benefit(GradeRule rule) {
        return isBenefitGraded() ? rule.of(population, impact, age, error).orElse(UNGRADED) : UNGRADED;
    }

    /** The grade that the costs are corrected by: of the costs' dimensions, the worst grade there is while the cost evidence is not graded. */
    public int cost(GradeRule rule) {
        return isCostGraded() ? rule.of(costs, age, error).orElse(UNGRADED) : UNGRADED;
    }

    /** The worst of all that is graded, whatever estimates are corrected by: it warns, and an average would soften that. */
    public OptionalInt overall() {
        return GradeRule.WORST.of(costs, population, impact, age, error);
    }

    /** The same, and the worst grade there is where nothing is graded. */
    public int overallOrGuess() {
        return overall().orElse(UNGRADED);
    }

    boolean isValid() {
        return Stream.of(costs, population, impact, age, error).filter(Objects::nonNull).allMatch(grade -> grade >= 1 && grade <= 6);
    }

    public Integer costs() {
        return costs;
    }

    public Integer population() {
        return population;
    }

    public Integer impact() {
        return impact;
    }

    public Integer age() {
        return age;
    }

    public Integer error() {
        return error;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence && Objects.equals(costs, evidence.costs) && Objects.equals(population, evidence.population) && Objects.equals(impact, evidence.impact)
                && Objects.equals(age, evidence.age) && Objects.equals(error, evidence.error);
    }

    @Override
    public int hashCode() {
        return Objects.hash(costs, population, impact, age, error);
    }
}
