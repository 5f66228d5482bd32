package uk.totalplace.board.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Clocks;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.barriers.register.Statement;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.barriers.register.Urgency;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.portfolio.KindOfMoney;
import uk.totalplace.board.portfolio.NetLine;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class PricedBarriersTest {
    private static final Funds RECEIPTS = new Funds(new KindOfMoney(SavingKind.CAPITAL_RECEIPT, ValueType.FISCAL, "2009/10", false), Purse.OF_THE_PARTNERS);
    private final NetLine receipts = line("SAV-003", SavingKind.CAPITAL_RECEIPT, ValueType.FISCAL, 200, 280, Map.of("BAR-004", "40", "BAR-007", "50"));
    private final List<BarrierRow> standing = List.of(barrier("BAR-004", Remedy.UNKNOWN), barrier("BAR-007", Remedy.UNKNOWN));

    @Test
    void what_barriers_cost_is_what_the_portfolio_says_they_hold_up_at_both_ends() {
        PriceList list = new PricedBarriers(List.of(receipts), standing).all().get(0);
        assertEquals(RECEIPTS, list.funds());
        BarrierPrice price = list.prices().get(0);
        assertEquals("BAR-007", price.barrier());
        assertEquals(range(140, 196), price.blocked(), "70 percent of the net, not of the gross");
        assertEquals(range(60, 84), price.shadow());
        assertEquals(range(80, 112), price.share());
        assertEquals(range(140, 196), list.prices().stream().map(BarrierPrice::share).reduce(range(0, 0), MoneyRange::plus), "The shares come to the whole at each end");
    }

    @Test
    void kinds_and_types_of_money_and_purses_are_never_added_up() {
        Map<String, String> held = Map.of("BAR-004", "50");
        NetLine others = new NetLine("SAV-4", "Another's", receipts.kindOfMoney(), Cashability.THIRD_PARTY, range(8, 8), List.of(new Portion("BAR-004", new BigDecimal("50"))));
        PricedBarriers priced = new PricedBarriers(List.of(line("SAV-1", SavingKind.RECURRENT, ValueType.FISCAL, 100, 100, held), line("SAV-2", SavingKind.RECURRENT, ValueType.SOCIAL, 60, 60, held), receipts, others), standing);
        assertEquals(List.of("£50 a year, recurrent, fiscal, at 2009/10 prices", "£30 a year, recurrent, social, at 2009/10 prices", "£140–£196 once, capital receipt, fiscal, at 2009/10 prices", "£4 once, capital receipt, fiscal, at 2009/10 prices, another body’s money"),
                priced.together(Set.of("BAR-004", "BAR-007")).stream().map(HeldUp::words).toList());
    }

    @Test
    void several_together_release_no_pound_twice_and_one_gone_releases_nothing() {
        PricedBarriers priced = new PricedBarriers(List.of(receipts), standing);
        assertEquals(List.of(new HeldUp(RECEIPTS, range(140, 196))), priced.together(List.of("BAR-004", "BAR-007", "BAR-007", "BAR-009")));
        assertEquals(List.of(new HeldUp(RECEIPTS, range(40, 56))), priced.together(List.of("BAR-004")));
        assertEquals(List.of(), priced.together(List.of("BAR-009")));
    }

    @Test
    void a_barrier_that_stands_no_more_holds_up_nothing_and_no_fellow_either() {
        PricedBarriers priced = new PricedBarriers(List.of(receipts), standing.subList(0, 1));
        assertEquals(List.of(), priced.blocks("BAR-007"));
        assertEquals(List.of(), priced.of("BAR-007"));
        assertEquals(range(80, 112), priced.of("BAR-004").get(0).shadow());
    }

    @Test
    void a_block_is_the_barriers_part_of_what_is_left_of_the_saving() {
        Block block = new PricedBarriers(List.of(receipts), standing).blocks("BAR-007").get(0);
        assertEquals(new Block("SAV-003", "SAV-003", new BigDecimal("50"), range(100, 140)), block);
    }

    @Test
    void the_best_to_remove_are_told_at_both_ends() {
        BestRemoval best = new PricedBarriers(List.of(receipts), standing).best(RECEIPTS, 3, null);
        assertEquals(List.of("BAR-004", "BAR-007"), best.barriers().stream().sorted().toList());
        assertEquals(range(140, 196), best.released());
    }

    @Test
    void priority_is_what_is_blocked_times_chance_times_urgency_by_effort() {
        assertEquals(45, Priority.of(range(80, 100), new Remedy(null, 2, 50, Urgency.THIS_YEAR)), "£90 × 0.5 × 2 ÷ 2 days");
        assertEquals(45, Priority.of(range(80, 100), new Remedy(null, 2, null, null)), "Certain to work and able to wait, where nobody said");
        assertEquals(135, Priority.of(range(80, 100), new Remedy(null, 2, null, Urgency.NOW)));
        assertNull(Priority.of(range(80, 100), new Remedy(null, null, 50, Urgency.NOW)), "Nobody said what it takes");
    }

    private static NetLine line(String ref, SavingKind kind, ValueType type, long low, long high, Map<String, String> held) {
        return new NetLine(ref, ref, new KindOfMoney(kind, type, "2009/10", false), Cashability.CASHABLE, range(low, high), held.entrySet().stream().map(one -> new Portion(one.getKey(), new BigDecimal(one.getValue()))).toList());
    }

    private static MoneyRange range(long lowPounds, long highPounds) {
        return MoneyRange.between(Money.ofPence(lowPounds * 100), Money.ofPence(highPounds * 100));
    }

    private static BarrierRow barrier(String ref, Remedy remedy) {
        return new BarrierRow(ref, ref, new Statement("a", "b", "c"), Category.LEGISLATION, Level.LOCAL, null, List.of(), null, null, new Clocks(Status.RAISED, LocalDate.EPOCH, LocalDate.EPOCH, null), remedy, null, 1);
    }
}
