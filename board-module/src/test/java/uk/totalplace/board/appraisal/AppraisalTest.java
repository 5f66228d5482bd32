package uk.totalplace.board.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.common.parameter.ParameterValues;

/** The golden vectors of the handbook, section 13. */
class AppraisalTest {
    private static final Discounting GREEN_BOOK = Discounting.by(values("discount-rate", Map.of("from-year-000", "3.5", "from-year-031", "3.0", "from-year-076", "2.5")));
    private static final OptimismBias BIAS = new OptimismBias(values("optimism-benefits", Map.of("grade-5", "25")), values("optimism-costs", Map.of("grade-4", "15")), values("evidence-grade", Map.of("rule", "1")));
    private static final OutcomeChain CHAIN = new OutcomeChain(number("400"), number(".60"), number(".70"), number(".25"), number(".40"), number("9800"), numbers("0", ".5", "1", "1", ".8"));
    private static final List<BigDecimal> COSTS = numbers("300000", "120000", "120000", "120000", "120000");

    @ParameterizedTest(name = "vector 1: year {0}")
    @CsvSource({"1, .966184", "2, .933511", "3, .901943", "4, .871442", "5, .841973", "10, .708919", "30, .356278", "31, .345901", "40, .265105"})
    void each_rate_discounts_its_own_years(int year, BigDecimal factor) {
        assertEquals(0, factor.compareTo(GREEN_BOOK.factor(year).setScale(6, RoundingMode.HALF_UP)), () -> GREEN_BOOK.factor(year).toString());
    }

    @Test
    void vector_1_after_forty_five_years_at_three_percent_comes_the_first_at_two_and_a_half() {
        assertEquals("0.091916", GREEN_BOOK.factor(76).setScale(6, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void vector_2_people_become_outcomes() {
        assertEquals("42.0", CHAIN.grossOutcomes().setScale(1, RoundingMode.HALF_UP).toPlainString());
        assertEquals("25.2", CHAIN.netOutcomes().setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void vector_2_the_correction_for_optimism_turns_the_decision_round() {
        assertEquals("1.0054", new CostBenefit(CHAIN.benefits(), COSTS, GREEN_BOOK).benefitCostRatio().toPlainString());
        CostBenefit corrected = new CostBenefit(times(CHAIN.benefits(), BIAS.ofBenefit(5)), times(COSTS, BIAS.ofCost(4)), GREEN_BOOK);
        assertEquals("558568", pounds(corrected.presentBenefits()));
        assertEquals("851885", pounds(corrected.presentCosts()));
        assertEquals("-293317", pounds(corrected.netPresentValue()));
        assertEquals("0.6557", corrected.benefitCostRatio().toPlainString());
        assertEquals(List.of("-345000", "-388855", "-344775", "-302185", "-293317"), corrected.cumulative().stream().map(AppraisalTest::pounds).toList());
        assertEquals(OptionalInt.empty(), corrected.payback());
    }

    @Test
    void a_case_pays_back_in_the_first_year_that_makes_up_for_its_costs() {
        assertEquals(OptionalInt.of(2), new CostBenefit(numbers("0", "60", "60"), numbers("100"), new Discounting(Map.of(0, BigDecimal.ZERO), "none")).payback());
    }

    @Test
    void the_switching_share_is_what_benefits_may_fall_to() {
        assertEquals("0.8333", new CostBenefit(numbers("120"), numbers("100"), GREEN_BOOK).switchingShare().toPlainString());
    }

    @ParameterizedTest(name = "vector 12: {0}")
    @CsvSource({"200, 180.60", "240, 216.72", "280, 252.84"})
    void receipts_spread_evenly_over_five_years_are_worth_less_today(BigDecimal all, BigDecimal present) {
        BigDecimal each = all.divide(number("5"));
        List<BigDecimal> receipts = Stream.concat(Stream.of(BigDecimal.ZERO), IntStream.range(0, 5).mapToObj(year -> each)).toList();
        assertEquals(0, present.compareTo(new CostBenefit(receipts, List.of(), GREEN_BOOK).presentBenefits().setScale(2, RoundingMode.HALF_UP)));
    }

    @Test
    void vector_11_the_mean_of_a_pert_estimate_weighs_the_middle_four_times() {
        assertEquals(750, Spread.mean(720, 750, 780));
        assertEquals(10, Spread.deviation(720, 780));
    }

    @Test
    void draws_of_a_pert_estimate_lie_within_it_around_its_mean_and_come_again_with_the_same_seed() {
        long[] draws = draws(4711);
        assertTrue(Arrays.stream(draws).allMatch(draw -> draw >= 720_000 && draw <= 780_000));
        assertEquals(750_000, Arrays.stream(draws).average().orElseThrow(), 600);
        assertEquals(Arrays.hashCode(draws), Arrays.hashCode(draws(4711)));
    }

    @Test
    void where_nobody_pays_each_keeps_what_it_gains() {
        GainShare share = new GainShare(Map.of(), Map.of("KCC", number("100"), "DWP", number("300")), number("0.5"));
        assertEquals(0, number("100").compareTo(share.after("KCC")));
        assertEquals(0, number("300").compareTo(share.after("DWP")));
    }

    @Test
    void who_pays_and_who_gains_share_by_the_negotiated_weight() {
        GainShare share = new GainShare(Map.of("KCC", number("100")), Map.of("DWP", number("300")), number("0.5"));
        assertEquals(Map.of("KCC", "0.5", "DWP", "0.5"), Map.of("KCC", share.shares().get("KCC").stripTrailingZeros().toPlainString(), "DWP", share.shares().get("DWP").stripTrailingZeros().toPlainString()));
        assertEquals(0, number("-100").compareTo(share.before("KCC")));
        assertEquals(0, number("50").compareTo(share.after("KCC")));
        assertEquals(0, number("150").compareTo(share.after("DWP")));
    }

    private static long[] draws(long seed) {
        Spread spread = Spread.of(720_000, 750_000L, 780_000, RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
        return IntStream.range(0, 5000).mapToLong(draw -> spread.draw()).toArray();
    }

    private static List<BigDecimal> times(List<BigDecimal> amounts, BigDecimal factor) {
        return amounts.stream().map(amount -> amount.multiply(factor)).toList();
    }

    private static String pounds(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static ParameterValues values(String set, Map<String, String> texts) {
        Map<String, BigDecimal> values = new HashMap<>();
        texts.forEach((key, text) -> values.put(key, new BigDecimal(text)));
        return new ParameterValues(set, 1, LocalDate.EPOCH, values, false);
    }
}
