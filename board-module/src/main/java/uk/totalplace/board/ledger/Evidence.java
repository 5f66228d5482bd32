package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How good the evidence is, from 1 (best) to 6 (guess), in each dimension (handbook 2.5): the cost evidence, whom it reaches, the evidence that
 * it works, and the age of the data. A dimension nobody graded is null.
 */
@Embeddable
public class Evidence implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "grade_costs")
    private Integer costs;
    @Column(name = "grade_population")
    private Integer population;
    @Column(name = "grade_impact")
    private Integer impact;
    @Column(name = "grade_age")
    private Integer age;

    protected Evidence() {
    }

    public Evidence(Integer costs, Integer population, Integer impact, Integer age) {
        this.costs = costs;
        this.population = population;
        this.impact = impact;
        this.age = age;
    }

    /** The same grade in each dimension, null for none. */
    public static Evidence of(Integer grade) {
        return new Evidence(grade, grade, grade, grade);
    }

    /** The worst grade of the benefit's dimensions; empty while one of population and impact is not graded. */
    public OptionalInt benefit() {
        return population == null || impact == null ? OptionalInt.empty() : worst(population, impact, age);
    }

    /** The worst grade of the costs' dimensions; empty while the cost evidence is not graded. */
    public OptionalInt cost() {
        return costs == null ? OptionalInt.empty() : worst(costs, age);
    }

    /** The worst of all that is graded. */
    public OptionalInt overall() {
        return worst(costs, population, impact, age);
    }

    boolean isValid() {
        return Stream.of(costs, population, impact, age).filter(Objects::nonNull).allMatch(grade -> grade >= 1 && grade <= 6);
    }

    private static OptionalInt worst(Integer... grades) {
        return Stream.of(grades).filter(Objects::nonNull).mapToInt(Integer::intValue).max();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence && Objects.equals(costs, evidence.costs) && Objects.equals(population, evidence.population) && Objects.equals(impact, evidence.impact)
                && Objects.equals(age, evidence.age);
    }

    @Override
    public int hashCode() {
        return Objects.hash(costs, population, impact, age);
    }
}
