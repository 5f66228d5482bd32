package uk.totalplace.board.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.ConsentState;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Measured;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.portfolio.PortfolioRow.Percentiles;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class SettledTest {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Test
    void the_net_of_a_portfolio_is_its_claims_less_what_overlaps() {
        Settled settled = new Settled(List.of(line("A", 100, null, 300), line("B", 200, null, 400)),
                List.of(new Overlap("O", Method.DUPLICATE, null, List.of(new Overlap.Member("A", WHOLE, null, true), new Overlap.Member("B", WHOLE, null, false)))), Map.of("BAS-001", 10_000L), Map.of());
        assertEquals(Settled.between(100, 300), settled.net(List.of(0, 1)));
    }

    @Test
    void corrected_claims_are_settled_anew() {
        Settled settled = new Settled(List.of(line("A", 100, null, 300)), List.of(), Map.of("BAS-001", 10_000L), Map.of());
        assertEquals(Settled.between(75, 225), settled.corrected(line -> new BigDecimal("0.75")).net(List.of(0)));
    }

    @Test
    void vector_3_what_comes_off_meets_the_range_worst_case_with_worst_case() {
        Settled settled = new Settled(List.of(line("A", 720, null, 780)), List.of(), Map.of(), Map.of("A", Settled.between(500, 520)));
        assertEquals(Settled.between(200, 280), settled.net(List.of(0)));
        assertEquals(Settled.between(0, 0), settled.overlapRemoved(List.of(0)));
    }

    @Test
    void of_what_counts_for_nothing_nothing_comes_off() {
        Settled settled = duplicates(line("A", 720, null, 780), line("B", 720, null, 780), Map.of("B", Settled.between(500, 520)));
        assertEquals(Settled.between(720, 780), settled.net(List.of(0, 1)));
        assertEquals(Settled.between(0, 0), settled.net(List.of(1)));
        assertEquals(Settled.between(0, 0), settled.off(List.of(1)));
    }

    @Test
    void of_what_counts_in_part_that_part_comes_off() {
        List<Overlap> shared = List.of(new Overlap("O", Method.SHARE, null, List.of(new Overlap.Member("A", WHOLE, new BigDecimal("25"), false), new Overlap.Member("B", WHOLE, new BigDecimal("75"), false))));
        Settled settled = new Settled(List.of(line("A", 720, null, 780), line("B", 100, null, 100)), shared, Map.of(), Map.of("A", Settled.between(500, 520)));
        assertEquals(Settled.between(50, 70), settled.net(List.of(0)));
        assertEquals(Settled.between(125, 130), settled.off(List.of(0)));
        assertEquals(Settled.between(500, 520), settled.said(line("A", 1, null, 1)), "What is said stays as it was said");
    }

    @Test
    void what_brings_nothing_at_worst_may_still_cost_unless_it_does_not_count_at_all() {
        LedgerLine idle = line("A", 0, null, 100);
        assertEquals(Settled.between(-20, 90), new Settled(List.of(idle), List.of(), Map.of(), Map.of("A", Settled.between(10, 20))).net(List.of(0)), "Interval less interval, handbook 2.8");
        assertEquals(Settled.between(0, 0), duplicates(line("A", 200, null, 200), line("B", 0, null, 100), Map.of("B", Settled.between(10, 20))).net(List.of(1)));
    }

    @Test
    void a_simulation_takes_off_what_the_ranges_take_off() {
        List<LedgerLine> lines = List.of(line("A", 720_000, null, 720_000), line("B", 720_000, null, 720_000));
        Settled settled = duplicates(lines.get(0), lines.get(1), Map.of("A", Settled.between(20_000, 20_000), "B", Settled.between(500_000, 500_000)));
        assertEquals(new Percentiles(700_000, 700_000, 700_000), new Simulation(1_000, 1, 2).of(lines, settled, List.of(List.of(0, 1))).get(0));
    }

    @Test
    void nobody_cashes_consents_to_or_waits_for_less_than_nothing() {
        LedgerLine line = new LedgerLine("A", "gateway", "A", SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, 100, null, 100, "2009/10", null, null, Ramp.AT_ONCE, "BAS-001", null, Costs.NONE,
                new Cashing("Close a ward", 60L, null, null), Evidence.of(3), Status.VALIDATED, LocalDate.EPOCH, Measured.NOTHING, List.of(new Portion("KCC", WHOLE)), List.of(new Portion("BAR-001", WHOLE)), "PRO-001", false);
        Agreed agreed = new Agreed(List.of(line), List.of(new ConsentRow("PRO-001", 1, "KCC", ConsentState.AGREED_IN_PRINCIPLE, LocalDate.EPOCH, "The leader", "Cabinet", null, "officer", LocalDate.EPOCH.atStartOfDay())));
        Reckoning reckoning = new Reckoning(List.of(line), null, agreed, Set.of("KCC"), Set.of("BAR-001"), Restated.NOTHING);
        assertEquals(List.of(60L, 100L, 100L), List.of(reckoning.cashable(line, 100), reckoning.consented(line, 100), reckoning.blocked(line, 100)));
        assertEquals(List.of(0L, 0L, 0L), List.of(reckoning.cashable(line, -1), reckoning.consented(line, -1), reckoning.blocked(line, -1)));
    }

    private static Settled duplicates(LedgerLine kept, LedgerLine other, Map<String, MoneyRange> off) {
        return new Settled(List.of(kept, other), List.of(new Overlap("O", Method.DUPLICATE, null, List.of(new Overlap.Member(kept.ref(), WHOLE, null, true), new Overlap.Member(other.ref(), WHOLE, null, false)))), Map.of(), off);
    }

    @Test
    void a_fiscal_saving_of_another_body_is_never_cashable_locally() {
        LedgerLine line = line("A", 100, null, 100);
        assertEquals(0, new BigDecimal("0.6").compareTo(Share.cashableLocally(line, Set.of("KCC"))));
        assertEquals(0, BigDecimal.ZERO.compareTo(Share.cashableLocally(line, Set.of("SWALE"))));
        LedgerLine thirdParty = new LedgerLine("A", "margate", "A", SavingKind.RECURRENT, Cashability.THIRD_PARTY, ValueType.FISCAL, 1, null, 1, "2009/10", null, null, Ramp.AT_ONCE, "BAS-001", null, Costs.NONE, Cashing.NONE,
                Evidence.of(3), Status.ESTIMATED, LocalDate.EPOCH, Measured.NOTHING, List.of(new Portion("KCC", WHOLE)), List.of(), null, false);
        assertEquals(0, BigDecimal.ZERO.compareTo(Share.cashableLocally(thirdParty, Set.of("KCC"))));
    }

    @Test
    void what_barriers_hold_up_never_adds_up_beyond_the_saving() {
        List<Portion> heldUp = List.of(new Portion("BAR-001", new BigDecimal("60")), new Portion("BAR-002", new BigDecimal("50")));
        assertEquals(0, new BigDecimal("0.8").compareTo(Share.blocked(heldUp, Set.of("BAR-001", "BAR-002"))));
        assertEquals(0, new BigDecimal("0.5").compareTo(Share.blocked(heldUp, Set.of("BAR-002"))));
        assertEquals(0, BigDecimal.ZERO.compareTo(Share.blocked(heldUp, Set.of())));
    }

    @Test
    void a_simulation_lies_within_the_range_and_comes_out_the_same_again() {
        List<LedgerLine> lines = List.of(line("A", 720_000, 750_000L, 780_000), line("B", 0, null, 1_000));
        Percentiles first = simulate(lines, 4711);
        assertEquals(first, simulate(lines, 4711));
        assertTrue(first.p10() > 720_000 && first.p10() < first.p50() && first.p50() < first.p90() && first.p90() < 781_000, first::toString);
        assertEquals(750_500, first.p50(), 1_000);
    }

    private static Percentiles simulate(List<LedgerLine> lines, long seed) {
        return new Simulation(10_000, seed, lines.size()).of(lines, new Settled(lines, List.of(), Map.of(), Map.of()), List.of(List.of(0, 1))).get(0);
    }

    private static LedgerLine line(String ref, long low, Long central, long high) {
        return new LedgerLine(ref, "gateway", ref, SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, low, central, high, "2009/10", null, null, Ramp.AT_ONCE, "BAS-001", null, new Costs("KCC", 1, 0), Cashing.NONE,
                Evidence.of(3), Status.ESTIMATED, LocalDate.EPOCH, Measured.NOTHING, List.of(new Portion("KCC", new BigDecimal("60")), new Portion("DWP", new BigDecimal("40"))), List.of(), null, false);
    }
}
