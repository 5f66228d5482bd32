package uk.totalplace.board.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;

class SavingCheckTest {
    private static final BaselineSheet BASELINE = Sample.baseline(1000, true);
    private final Sample saving = new Sample();

    @Test
    void a_sound_saving_is_kept() {
        assertDoesNotThrow(() -> Sample.check(saving.details(), BASELINE));
    }

    @Test
    void an_idea_may_have_no_figures_yet() {
        saving.low = null;
        saving.central = null;
        saving.high = null;
        assertDoesNotThrow(() -> Sample.check(saving.details(), BASELINE));
    }

    @Test
    void a_range_that_is_upside_down_is_refused() {
        saving.low = 400L;
        assertRefused("lowPence", "upside down");
    }

    @Test
    void half_a_range_is_refused() {
        saving.high = null;
        saving.central = null;
        assertRefused("highPence", "both ends");
    }

    @Test
    void a_most_likely_amount_outside_the_range_is_refused() {
        saving.central = 301L;
        assertRefused("centralPence", "between the two ends");
    }

    @Test
    void a_claim_above_its_baseline_is_refused_by_rule_L01() {
        saving.high = 1001L;
        assertRefused("highPence", "rule L01");
    }

    @Test
    void a_cashable_saving_without_a_cashing_action_is_refused_by_rule_L02() {
        saving.cashing = Cashing.NONE;
        assertRefused("cashingAction", "rule L02");
        saving.cashability = Cashability.CAPACITY;
        assertDoesNotThrow(() -> Sample.check(saving.details(), BASELINE));
    }

    @Test
    void a_yearly_saving_is_not_claimed_on_a_sum_as_it_stood_once() {
        assertTrue(refusal(saving.details(), Sample.baseline(1000, false)).getMessage().contains("spent in a year"));
        saving.kind = SavingKind.CAPITAL_RECEIPT;
        assertDoesNotThrow(() -> Sample.check(saving.details(), Sample.baseline(1000, false)));
    }

    @Test
    void the_shares_of_those_who_gain_come_to_the_whole() {
        saving.beneficiaries = List.of(new Portion("KCC", new BigDecimal("60")), new Portion("DWP", new BigDecimal("39.9999")));
        assertRefused("beneficiaries", "100 percent");
    }

    @Test
    void the_parts_of_a_single_sum_come_to_the_whole_and_those_of_a_yearly_one_need_not() {
        saving.ramp = Ramp.parse("10, 30, 50");
        assertDoesNotThrow(() -> Sample.check(saving.details(), BASELINE));
        saving.kind = SavingKind.ONE_OFF;
        assertRefused("ramp", "100 percent");
        saving.ramp = Ramp.parse("10, 30, 60");
        assertDoesNotThrow(() -> Sample.check(saving.details(), BASELINE));
    }

    @Test
    void barriers_savings_and_organisations_must_be_known() {
        saving.heldUp = Set.of(new Portion("BAR-009", BigDecimal.TEN));
        saving.needs = Set.of("SAV-009");
        saving.costs = new Costs("NOBODY", 0, 0);
        assertEquals(Set.of("heldUp", "needs", "bearer"), Set.copyOf(refusal(saving.details(), BASELINE).violations().stream().map(InvalidInput.Violation::field).toList()));
    }

    @Test
    void a_subject_is_a_key() {
        saving.subject = "the redundancy process";
        assertRefused("subject", "process:");
    }

    @Test
    void a_saving_in_other_prices_than_its_baseline_is_not_compared_with_it() {
        saving.priceBase = "2010/11";
        assertRefused("priceBase", "at 2010/11 prices, and its baseline BAS-001 is at 2009/10 prices");
        saving.priceBase = "2009-10";
        assertDoesNotThrow(() -> Sample.check(saving.details(), BASELINE), "The same year written otherwise");
    }

    @Test
    void an_index_that_holds_both_years_carries_a_saving_to_the_prices_of_its_baseline_and_one_that_does_not_says_which_it_lacks() {
        PriceIndex index = new PriceIndex(Map.of("2009/10", BigDecimal.valueOf(80), "2012/13", BigDecimal.valueOf(100)), "gdp-deflator, version 1");
        BaselineSheet baseline = Sample.baseline(240, true);
        saving.priceBase = "2012/13";
        assertDoesNotThrow(() -> Sample.check(saving.details(), baseline, index), "300 are 240 at the prices of the baseline");
        saving.high = 302L;
        InvalidInput above = assertThrows(InvalidInput.class, () -> Sample.check(saving.details(), baseline, index));
        assertTrue(above.getMessage().contains("restated from 2012/13 to 2009/10 prices × 80 ÷ 100") && above.getMessage().contains("rule L01"), above::getMessage);
        saving.priceBase = "2010/11";
        InvalidInput lacking = assertThrows(InvalidInput.class, () -> Sample.check(saving.details(), baseline, index));
        assertTrue(lacking.getMessage().contains("The price index (gdp-deflator, version 1) holds no value for 2010/11."), lacking::getMessage);
    }

    private void assertRefused(String field, String words) {
        InvalidInput refusal = refusal(saving.details(), BASELINE);
        assertEquals(List.of(field), refusal.violations().stream().map(InvalidInput.Violation::field).toList());
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }

    private static InvalidInput refusal(SavingDetails said, BaselineSheet baseline) {
        return assertThrows(InvalidInput.class, () -> Sample.check(said, baseline));
    }
}
