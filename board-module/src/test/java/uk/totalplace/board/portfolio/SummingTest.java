package uk.totalplace.board.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Measured;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class SummingTest {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Test
    void every_sum_of_the_portfolio_is_a_figure_down_to_the_savings_in_it() {
        SummedRow total = total();
        assertEquals(Settled.between(300, 700), Sum.GROSS.of(total.whole()));
        assertEquals(Settled.between(100, 300), Sum.OVERLAP_REMOVED.of(total.whole()), "One of two duplicates counts");
        assertEquals(Settled.between(200, 400), Sum.NET.of(total.whole()));
        assertEquals(Settled.between(150, 300), Sum.CORRECTED.of(total.whole()));
        assertEquals(Settled.between(100, 200), Sum.HELD_UP.of(total.whole()));
        for (Sum sum : List.of(Sum.GROSS, Sum.OVERLAP_REMOVED, Sum.NET, Sum.CORRECTED, Sum.HELD_UP)) {
            assertEquals(sum.of(total.whole()), total.parts().stream().map(sum::of).reduce((one, other) -> one.plus(other)).orElseThrow(), sum::word);
        }
    }

    @Test
    void percentiles_lie_in_the_range_in_their_order_and_say_how_they_were_drawn() {
        SummedRow total = total();
        long p10 = Sum.P10.of(total.whole()).low().pence();
        long p50 = Sum.P50.of(total.whole()).low().pence();
        long p90 = Sum.P90.of(total.whole()).low().pence();
        assertTrue(200 < p10 && p10 < p50 && p50 < p90 && p90 < 400, p10 + " " + p50 + " " + p90);
        assertTrue(Sum.P50.formula(total).contains("seed 4711"), Sum.P50.formula(total));
    }

    @Test
    void a_ledger_that_nobody_changed_is_drawn_once_and_any_other_anew() {
        Drawn drawn = new Drawn();
        List<LedgerLine> lines = List.of(line("A", 200, 400, List.of()), line("B", 100, 300, List.of()));
        assertSame(simulated(lines, Map.of(), 4711, drawn), simulated(List.of(line("A", 200, 400, List.of()), line("B", 100, 300, List.of())), Map.of(), 4711, drawn), "The same amounts");
        assertNotSame(simulated(lines, Map.of(), 4711, drawn), simulated(lines, Map.of(), 4712, drawn), "Another seed");
        assertNotSame(simulated(lines, Map.of(), 4711, drawn), simulated(lines, Map.of("A", Settled.between(1, 2)), 4711, drawn), "Something comes off");
        assertNotSame(simulated(lines, Map.of(), 4711, drawn), simulated(List.of(line("A", 200, 401, List.of()), line("B", 100, 300, List.of())), Map.of(), 4711, drawn), "Another amount");
    }

    private static List<PortfolioRow.Percentiles> simulated(List<LedgerLine> lines, Map<String, MoneyRange> off, long seed, Drawn drawn) {
        return new Simulation(100, seed, lines.size(), drawn).of(lines, new Settled(lines, List.of(), Map.of(), off), List.of(List.of(0, 1)));
    }

    @Test
    void a_saving_in_other_prices_is_summed_restated_and_says_so_down_to_the_values_of_the_index() {
        Restatement back = new Restatement("2012/13", "2009/10", new BigDecimal("100"), new BigDecimal("80"), "gdp-deflator, version 1");
        LedgerLine said = new LedgerLine("C", "gateway", "C", SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, 100, 150L, 200, "2012/13", null, null, Ramp.AT_ONCE, "BAS-001", null, new Costs("KCC", 50, 25),
                new Cashing("Close a ward", 10L, null, null), Evidence.of(3), Status.ESTIMATED, LocalDate.EPOCH, new Measured(100, 10), List.of(new Portion("KCC", WHOLE)), List.of(), null, false);
        LedgerLine real = said.restated(back);
        assertEquals("80 120 160 2009/10 40 20 8", "%d %d %d %s %d %d %d".formatted(real.lowPence(), real.centralPence(), real.highPence(), real.priceBase(), real.costs().oneOffPence(), real.costs().yearlyPence(), real.cashing().stepPence()));
        assertEquals(said.measured(), real.measured(), "What was measured is cash of its day");

        List<LedgerLine> lines = List.of(real, line("A", 200, 400, List.of()));
        SummedRow total = summing(lines, List.of(), Restated.of(lines, Map.of("C", back))).rows().get(0);
        assertEquals(Settled.between(280, 560), Sum.GROSS.of(total.whole()));
        assertEquals("at 2009/10 prices (some restated)", total.kindOfMoney().prices());
        assertEquals(List.of(back), total.parts().stream().map(SummedRow.Part::restated).filter(Objects::nonNull).toList());
    }

    private static SummedRow total() {
        List<LedgerLine> lines = List.of(line("A", 200, 400, List.of(new Portion("BAR-001", new BigDecimal("50")))), line("B", 100, 300, List.of()));
        Overlap twice = new Overlap("O", Method.DUPLICATE, null, List.of(new Overlap.Member("A", WHOLE, null, true), new Overlap.Member("B", WHOLE, null, false)));
        return summing(lines, List.of(twice), Restated.NOTHING).rows().get(0);
    }

    private static Summing summing(List<LedgerLine> lines, List<Overlap> overlaps, Restated restated) {
        Reckoning reckoning = new Reckoning(lines, new Settled(lines, overlaps, Map.of(), Map.of()), new Agreed(lines, List.of()), Set.of("KCC"), Set.of("BAR-001"), restated);
        return new Summing(reckoning, new OptimismBias(quarter("optimism-benefits"), quarter("optimism-costs"), new ParameterValues("evidence-grade", 1, LocalDate.EPOCH, Map.of("rule", BigDecimal.ONE), false)), new Simulation(10_000, 4711, lines.size()));
    }

    private static ParameterValues quarter(String set) {
        return new ParameterValues(set, 1, LocalDate.EPOCH, Map.of("grade-3", new BigDecimal("25")), false);
    }

    private static LedgerLine line(String ref, long low, long high, List<Portion> heldUp) {
        return new LedgerLine(ref, "gateway", ref, SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, low, null, high, "2009/10", null, null, Ramp.AT_ONCE, "BAS-001", null, Costs.NONE, Cashing.NONE, Evidence.of(3),
                Status.ESTIMATED, LocalDate.EPOCH, Measured.NOTHING, List.of(new Portion("KCC", WHOLE)), heldUp, null, false);
    }
}
