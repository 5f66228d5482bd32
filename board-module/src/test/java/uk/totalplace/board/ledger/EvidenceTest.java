package uk.totalplace.board.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.board.appraisal.GradeRule;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.common.parameter.ParameterValues;

class EvidenceTest {
    private final Evidence evidence = new Evidence(2, 3, 4, 1, 6);

    @Test
    void the_worst_grade_or_the_average_corrects_a_benefit_and_a_cost_each_by_its_own_dimensions() {
        assertEquals(6, evidence.benefit(GradeRule.WORST));
        assertEquals(4, evidence.benefit(GradeRule.AVERAGE), "3, 4, 1 and 6 are 3.5, which goes to the worse");
        assertEquals(6, evidence.cost(GradeRule.WORST));
        assertEquals(3, evidence.cost(GradeRule.AVERAGE), "2, 1 and 6");
    }

    @Test
    void a_known_error_that_nobody_graded_changes_nothing() {
        Evidence before = new Evidence(2, 3, 4, 1, null);
        assertEquals(4, before.benefit(GradeRule.WORST));
        assertEquals(3, before.benefit(GradeRule.AVERAGE), "3, 4 and 1 are 2.67");
        assertEquals(2, before.cost(GradeRule.WORST));
        assertNotEquals(before, evidence, "Grading it is other evidence than was signed");
    }

    @Test
    void what_nobody_graded_is_a_guess_whatever_the_rule() {
        assertEquals(6, new Evidence(null, 1, null, 1, 1).benefit(GradeRule.AVERAGE));
        assertEquals(6, new Evidence(null, 1, 1, 1, 1).cost(GradeRule.AVERAGE));
        assertFalse(new Evidence(1, null, 1, null, null).isBenefitGraded());
        assertEquals(OptionalInt.empty(), Evidence.of(null).overall());
        assertEquals(6, Evidence.of(null).overallOrGuess());
    }

    @Test
    void a_saving_warns_of_its_worst_grade_and_a_known_error_is_graded_like_the_rest() {
        assertEquals(OptionalInt.of(6), evidence.overall());
        assertTrue(evidence.isValid());
        assertFalse(new Evidence(1, 1, 1, 1, 7).isValid());
    }

    @ParameterizedTest
    @CsvSource({"1, WORST", "2, AVERAGE", "1.5, WORST"})
    void the_rule_is_a_parameter_that_the_correction_names(BigDecimal rule, GradeRule meant) {
        OptimismBias bias = new OptimismBias(values("optimism-benefits", "grade-4", BigDecimal.valueOf(15)), values("optimism-costs", "grade-4", BigDecimal.valueOf(15)), values("evidence-grade", "rule", rule));
        assertEquals(meant, bias.rule());
        assertTrue(bias.citation().endsWith("evidence-grade, version 1 (" + meant.words() + ")"), bias.citation());
    }

    private static ParameterValues values(String set, String key, BigDecimal value) {
        return new ParameterValues(set, 1, LocalDate.EPOCH, Map.of(key, value), true);
    }
}
