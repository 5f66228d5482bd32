package uk.totalplace.common.organisation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class SuccessionRuleTest {
    private static final LocalDate DAY = LocalDate.of(2010, 4, 1);

    private static MergeOrganisations merge(List<String> ending, LocalDate on, String source, Object... heirs) {
        return new MergeOrganisations(ending, IntStream.range(0, heirs.length / 2).mapToObj(i -> new MergeOrganisations.Heir((String) heirs[2 * i], new BigDecimal((String) heirs[2 * i + 1]))).toList(), on, source, false);
    }

    private static String refused(MergeOrganisations command) {
        return assertThrows(InvalidInput.class, () -> new SuccessionRule(command).refuse()).getMessage();
    }

    @Test
    void several_pass_to_one() {
        assertDoesNotThrow(() -> new SuccessionRule(merge(List.of("A1", "A2"), DAY, "An order", "B1", "100")).refuse());
    }

    @Test
    void one_is_divided_among_several_whose_shares_come_to_the_whole() {
        assertDoesNotThrow(() -> new SuccessionRule(merge(List.of("A1"), DAY, "An order", "B1", "60", "B2", "40")).refuse());
        assertTrue(refused(merge(List.of("A1"), DAY, "An order", "B1", "60", "B2", "30")).contains("not to 90"));
    }

    @Test
    void several_are_not_divided_at_once() {
        assertTrue(refused(merge(List.of("A1", "A2"), DAY, "An order", "B1", "60", "B2", "40")).contains("by itself"));
    }

    @Test
    void nobody_succeeds_itself() {
        assertTrue(refused(merge(List.of("A1", "B1"), DAY, "An order", "B1", "100")).contains("does not succeed itself"));
    }

    @Test
    void what_is_still_to_come_is_not_recorded() {
        assertTrue(refused(merge(List.of("A1"), LocalDate.now().plusDays(1), "An order", "B1", "100")).contains("still to come"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        String words = refused(merge(List.of(), null, " "));
        assertTrue(words.contains("which organisation ends") && words.contains("who succeeds") && words.contains("first day") && words.contains("where this is written"), words);
    }
}
