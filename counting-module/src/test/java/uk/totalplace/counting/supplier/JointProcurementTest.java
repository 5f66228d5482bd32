package uk.totalplace.counting.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.common.saving.EvidenceGrades;
import uk.totalplace.common.saving.SavingClaim;

class JointProcurementTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 2, 28);
    private static final DaySpan YEAR = new DaySpan(LAST.minusYears(1).plusDays(1), LAST);
    private static final ProcurementRates RATES = rates("1", "3", "5");

    private static ProcurementRates rates(String low, String central, String high) {
        return ProcurementRates.of(new ParameterValues("joint-procurement", 1, FIRST,
                Map.of("low-percent", new BigDecimal(low), "central-percent", new BigDecimal(central), "high-percent", new BigDecimal(high), "least-pounds", new BigDecimal("10000")), true));
    }

    private static SupplierReads.Flow flow(String organisation, String name, String number, long pounds) {
        UUID key = UUID.nameUUIDFromBytes((name + number).getBytes(StandardCharsets.UTF_8));
        return new SupplierReads.Flow(organisation, new SupplierReads.Known(key, name, new Likeness.Named(SupplierName.of(name), number), SupplierName.of(name).core(), SupplierName.of(name).core()), 1, pounds * 100, FIRST, LAST, false);
    }

    private static JointPurchase bought(Ruling ruling, SupplierReads.Flow... flows) {
        return JointPurchase.of(List.of(flows), Map.of("ENDED", "B"), ruling);
    }

    private static List<SavingClaim> claims(JointPurchase... purchases) {
        return JointProcurement.claims(List.of(purchases), RATES, YEAR, LAST.plusDays(20));
    }

    private static JointPurchase paper(Ruling ruling, long one, long other) {
        return bought(ruling, flow("A", "Acme Paper Ltd", null, one), flow("B", "ACME PAPER LIMITED", null, other));
    }

    @Test
    void the_claim_is_a_rate_of_all_that_was_really_paid_and_of_nothing_more() {
        SavingClaim claim = claims(paper(Ruling.OPEN, 30_000, 10_000)).get(0);
        assertEquals(List.of(Money.ofPounds(400), Money.ofPounds(1_200), Money.ofPounds(2_000)), List.of(claim.estimate().low(), claim.estimate().central(), claim.estimate().high()));
        assertEquals(Money.ofPounds(40_000), claim.base().amount());
        assertEquals("year to 28 Feb 2010", claim.base().period());
        assertTrue(claim.source().contains("February 2010: £40,000.00 in all, as paid, not multiplied up to a year") && claim.source().contains("joint-procurement, version 1"), claim.source());
    }

    @Test
    void it_is_the_largest_payers_and_stays_with_its_supplier_whoever_that_is() {
        SavingClaim one = claims(bought(Ruling.OPEN, flow("A", "Acme Paper Ltd", "99000001", 30_000), flow("B", "Acme Group plc", "99000001", 10_000))).get(0);
        SavingClaim other = claims(bought(Ruling.OPEN, flow("B", "Acme Group plc", "99000001", 50_000), flow("A", "Acme Paper Ltd", "99000001", 30_000))).get(0);
        assertEquals("A B", one.organisation() + " " + other.organisation());
        assertEquals(one.record(), other.record());
        assertNull(one.subject());
    }

    @Test
    void payments_are_the_best_evidence_a_name_less_and_the_price_a_guess() {
        assertEquals(new EvidenceGrades(2, 6, 1), claims(paper(Ruling.OPEN, 30_000, 10_000)).get(0).evidence());
        assertEquals(new EvidenceGrades(1, 6, 1), claims(bought(Ruling.OPEN, flow("A", "Acme Paper Ltd", "99000001", 30_000), flow("B", "Acme Group plc", "99000001", 10_000))).get(0).evidence());
    }

    @Test
    void all_stand_on_one_base_the_largest_first() {
        List<SavingClaim> claims = claims(paper(Ruling.OPEN, 6_000, 6_000), bought(Ruling.OPEN, flow("A", "Timber Ltd", null, 9_000), flow("B", "Timber Ltd", null, 9_000)));
        assertEquals(List.of("Joint procurement from Timber Ltd", "Joint procurement from Acme Paper Ltd"), claims.stream().map(SavingClaim::title).toList());
        assertTrue(claims.stream().allMatch(claim -> claim.base().amount().equals(Money.ofPounds(30_000))));
    }

    @Test
    void what_is_below_the_least_amount_is_left_out() {
        assertEquals(1, claims(paper(Ruling.OPEN, 6_000, 4_000)).size());
        assertEquals(0, claims(paper(Ruling.OPEN, 6_000, 3_999)).size());
    }

    @Test
    void what_may_be_two_suppliers_waits_for_a_person_who_decides() {
        List<Integer> claimed = Stream.of(Ruling.OPEN, Ruling.ACCEPTED, Ruling.REFUSED).map(ruling -> claims(bought(ruling, flow("A", "Acme Paper Ltd", null, 30_000), flow("B", "Acme Paper plc", null, 10_000))).size()).toList();
        assertEquals(List.of(0, 1, 0), claimed);
        assertEquals(0, claims(paper(Ruling.REFUSED, 30_000, 10_000)).size(), "A person knows better than the same name");
    }

    @Test
    void a_body_whose_credits_outweigh_its_payments_shares_nothing() {
        assertEquals(0, claims(paper(Ruling.OPEN, 30_000, -1)).size());
        assertEquals(Money.ofPounds(40_000), claims(bought(Ruling.OPEN, flow("A", "Timber Ltd", null, 30_000), flow("B", "Timber Ltd", null, 10_000), flow("C", "Timber Ltd", null, -5_000))).get(0).base().amount());
    }

    @Test
    void a_body_and_the_one_it_succeeded_are_one() {
        assertEquals(0, claims(bought(Ruling.OPEN, flow("B", "Timber Ltd", null, 30_000), flow("ENDED", "Timber Ltd", null, 10_000))).size());
        assertEquals("B", claims(bought(Ruling.OPEN, flow("A", "Timber Ltd", null, 30_000), flow("B", "Timber Ltd", null, 25_000), flow("ENDED", "Timber Ltd", null, 10_000))).get(0).organisation());
    }

    @Test
    void at_most_the_fifty_largest_are_claimed() {
        JointPurchase[] many = IntStream.range(0, 60).mapToObj(i -> bought(Ruling.OPEN, flow("A", "Timber " + i + " Ltd", null, 10_000 + i), flow("B", "Timber " + i + " Ltd", null, 1))).toArray(JointPurchase[]::new);
        assertEquals(50, claims(many).size());
        assertEquals("Joint procurement from Timber 10 Ltd", claims(many).get(49).title());
    }

    @Test
    void a_file_that_reaches_further_back_counts_by_the_share_of_its_days() {
        SupplierReads.Flow flow = flow("A", "Timber Ltd", null, 2_800);
        assertEquals(flow, flow.from(FIRST));
        assertEquals(Money.ofPounds(700), Money.ofPence(flow.from(LAST.minusDays(6)).netPence()));
        assertEquals(LAST.minusDays(6), flow.from(LAST.minusDays(6)).first());
    }

    @Test
    void percentages_in_another_order_are_one_range_still() {
        assertEquals(RATES.of(Money.ofPounds(100)), rates("5", "1", "3").of(Money.ofPounds(100)));
    }
}
