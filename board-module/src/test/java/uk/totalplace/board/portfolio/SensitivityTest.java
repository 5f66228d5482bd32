package uk.totalplace.board.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Measured;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class SensitivityTest {

    @Test
    void the_total_moves_as_far_as_the_one_assumption_and_all_else_is_as_expected() {
        Sensitivity sensitivity = of(List.of(line("A", 100, null, 300), line("B", 10, 20L, 60)), List.of(), Map.of());
        assertEquals(200 + 25, sensitivity.expectedTotal());
        List<Sensitivity.Swing> weakest = sensitivity.weakest(10);
        assertEquals(List.of(0, 1), weakest.stream().map(Sensitivity.Swing::line).toList());
        assertEquals(Settled.between(125, 325), weakest.get(0).total());
        assertEquals(Settled.between(210, 260), weakest.get(1).total());
    }

    @Test
    void what_comes_off_is_an_assumption_of_its_own_and_moves_the_total_the_other_way() {
        Sensitivity sensitivity = of(List.of(line("A", 720, null, 780)), List.of(), Map.of("A", Settled.between(500, 520)));
        assertEquals(750 - 510, sensitivity.expectedTotal());
        List<Sensitivity.Swing> weakest = sensitivity.weakest(10);
        assertEquals(List.of(Assumption.Matter.BRINGS, Assumption.Matter.COMES_OFF), weakest.stream().map(Sensitivity.Swing::matter).toList());
        assertEquals(Settled.between(230, 250), weakest.get(1).total());
    }

    @Test
    void of_two_that_claim_the_same_only_what_the_other_does_not_claim_moves_the_total() {
        List<Overlap> same = List.of(new Overlap("O", Method.DUPLICATE, null, List.of(new Overlap.Member("A", BigDecimal.valueOf(100), null, true), new Overlap.Member("B", BigDecimal.valueOf(100), null, false))));
        Sensitivity sensitivity = of(List.of(line("A", 400, null, 400), line("B", 0, null, 300)), same, Map.of());
        assertEquals(0, sensitivity.weakest(10).get(0).width());
    }

    @Test
    void what_comes_off_a_saving_that_does_not_count_moves_nothing() {
        List<Overlap> same = List.of(new Overlap("O", Method.DUPLICATE, null, List.of(new Overlap.Member("A", BigDecimal.valueOf(100), null, true), new Overlap.Member("B", BigDecimal.valueOf(100), null, false))));
        Sensitivity sensitivity = of(List.of(line("A", 400, null, 400), line("B", 300, null, 300)), same, Map.of("B", Settled.between(100, 200)));
        assertEquals(400, sensitivity.expectedTotal());
        assertEquals(0, sensitivity.weakest(10).get(0).width());
    }

    @Test
    void the_ten_found_early_are_the_ten_of_all_that_could_be_tried() {
        Random random = new Random(29);
        List<LedgerLine> lines = IntStream.range(0, 60).mapToObj(i -> line("S%02d".formatted(i), 100, null, 100 + random.nextInt(5_000))).toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < 60; i += 3) {
            overlaps.add(new Overlap("O" + i, Method.SEQUENTIAL, "BAS-001", List.of(new Overlap.Member(lines.get(i).ref(), BigDecimal.valueOf(100), null, false), new Overlap.Member(lines.get(i + 1).ref(), BigDecimal.valueOf(100), null, false))));
        }
        Sensitivity sensitivity = of(lines, overlaps, Map.of());
        List<Sensitivity.Swing> all = sensitivity.weakest(1_000);
        assertEquals(all.stream().sorted(Comparator.comparingLong(Sensitivity.Swing::width).reversed()).limit(10).map(Sensitivity.Swing::width).toList(),
                sensitivity.weakest(10).stream().map(Sensitivity.Swing::width).toList());
    }

    private static Sensitivity of(List<LedgerLine> lines, List<Overlap> overlaps, Map<String, MoneyRange> off) {
        return new Sensitivity(new Reckoning(lines, new Settled(lines, overlaps, Map.of("BAS-001", 1_000_000L), off), new Agreed(lines, List.of()), Set.of(), Set.of(), Restated.NOTHING), IntStream.range(0, lines.size()).boxed().toList());
    }

    private static LedgerLine line(String ref, long low, Long central, long high) {
        return new LedgerLine(ref, "assets", ref, SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, low, central, high, "2009/10", null, null, Ramp.AT_ONCE, "BAS-001", null, Costs.NONE, Cashing.NONE, Evidence.of(3),
                Status.ESTIMATED, LocalDate.EPOCH, Measured.NOTHING, List.of(), List.of(), null, false);
    }
}
