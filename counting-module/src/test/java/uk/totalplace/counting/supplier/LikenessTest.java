package uk.totalplace.counting.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static Likeness.Named named(String name, String number) {
        return new Likeness.Named(SupplierName.of(name), number);
    }

    private static int score(String one, String other) {
        int score = Likeness.of(named(one, null), named(other, null)).score();
        assertEquals(score, Likeness.of(named(other, null), named(one, null)).score(), "it goes both ways");
        return score;
    }

    @ParameterizedTest
    @CsvSource({"Acme Paper Ltd, ACME PAPER LIMITED, 90", "Acme Paper Ltd, Acme Paper plc, 80", "Acme Paper Ltd, Acme Paper, 80", "Example Paper Supplies, Exampel Paper Supplies, 75", "Sample Coaches, Sample Coachs, 75", "Northern Example Timber, Nothern Exampel Timber, 65"})
    void the_less_is_the_same_the_less_sure_it_is(String one, String other, int score) {
        assertEquals(score, score(one, other));
    }

    @ParameterizedTest
    @CsvSource({"Acme Paper, Acme Timber", "Unit 11 Studios, Unit 12 Studios", "ABC Ltd, ABD Ltd", "Acme North, Acme South"})
    void a_short_name_other_figures_or_another_word_are_nothing_in_common(String one, String other) {
        assertEquals(0, score(one, other));
    }

    @Test
    void a_company_number_says_it_outright() {
        assertEquals(100, Likeness.of(named("Acme Ltd", "01234567"), named("Acme Holdings plc", "01234567")).score());
        assertEquals(0, Likeness.of(named("Acme Ltd", "01234567"), named("Acme Ltd", "07654321")).score());
        assertEquals(90, Likeness.of(named("Acme Ltd", "01234567"), named("Acme Ltd", null)).score());
    }
}
