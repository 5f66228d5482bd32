package uk.totalplace.board.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Measured;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class FunnelTest {
    private static final FunnelFilter ALL = FunnelFilter.EVERYTHING;

    @Test
    void kinds_types_of_value_and_price_bases_each_have_a_funnel_of_their_own() {
        List<FunnelRow> rows = funnel(ALL, line("A", ValueType.FISCAL, "2009/10", Status.ESTIMATED), line("B", ValueType.SOCIAL, "2009/10", Status.ESTIMATED), line("C", ValueType.FISCAL, "2010/11", Status.ESTIMATED));
        assertEquals(3, rows.stream().map(FunnelRow::kindOfMoney).distinct().count());
        assertTrue(rows.stream().filter(row -> row.status() == Status.ESTIMATED).allMatch(row -> row.lines() == 1 && row.amount().equals(Settled.between(100, 400))), rows::toString);
    }

    @Test
    void what_is_realised_is_what_was_measured_and_not_what_was_estimated() {
        List<FunnelRow> rows = funnel(ALL, line("A", ValueType.FISCAL, "2009/10", Status.REALISED), line("B", ValueType.FISCAL, "2009/10", Status.VALIDATED));
        assertEquals(Settled.between(200, 800), at(rows, Status.VALIDATED).amount());
        assertEquals(Settled.between(100, 400), at(rows, Status.PLANNED).amount());
        assertEquals(Settled.between(60, 60), at(rows, Status.REALISED).amount());
        assertEquals(Settled.between(0, 0), at(rows, Status.SUSTAINED).amount());
    }

    @Test
    void a_stage_says_its_most_likely_amount_and_its_part_of_the_stage_before_and_of_the_forecast() {
        List<FunnelRow> rows = funnel(ALL, line("A", ValueType.FISCAL, "2009/10", Status.REALISED), line("B", ValueType.FISCAL, "2009/10", Status.ESTIMATED));
        assertEquals(Money.ofPence(400), at(rows, Status.ESTIMATED).central());
        assertEquals(null, at(rows, Status.ESTIMATED).percentOfBefore());
        assertEquals(new BigDecimal("50.0"), at(rows, Status.VALIDATED).percentOfBefore());
        assertEquals(new BigDecimal("100.0"), at(rows, Status.AGREED).percentOfBefore());
        assertEquals(new BigDecimal("30.0"), at(rows, Status.REALISED).percentOfBefore());
        assertEquals(new BigDecimal("15.0"), at(rows, Status.REALISED).percentOfForecast());
    }

    @Test
    void of_a_partner_each_saving_counts_with_the_share_that_it_gains() {
        List<FunnelRow> rows = funnel(new FunnelFilter(null, "DWP"), line("A", ValueType.FISCAL, "2009/10", Status.REALISED));
        assertEquals(Settled.between(40, 160), at(rows, Status.PLANNED).amount());
        assertEquals(Settled.between(24, 24), at(rows, Status.REALISED).amount());
        assertEquals(List.of(), funnel(new FunnelFilter(null, "SWALE"), line("A", ValueType.FISCAL, "2009/10", Status.REALISED)));
        assertEquals(List.of(), funnel(new FunnelFilter("assets", null), line("A", ValueType.FISCAL, "2009/10", Status.REALISED)));
    }

    @Test
    void what_was_measured_over_years_is_a_years_and_over_less_than_one_is_as_it_is() {
        assertEquals(100, new Measured(200, 730).inAYear());
        assertEquals(50, new Measured(50, 90).inAYear(), "Days that nobody measured have brought nothing");
    }

    private static FunnelRow at(List<FunnelRow> rows, Status status) {
        return rows.stream().filter(row -> row.status() == status).findFirst().orElseThrow();
    }

    private static List<FunnelRow> funnel(FunnelFilter filter, LedgerLine... lines) {
        List<LedgerLine> all = List.of(lines);
        return new Funnel(new Reckoning(all, new Settled(all, List.of(), Map.of(), Map.of()), new Agreed(all, List.of()), Set.of(), Set.of(), Restated.NOTHING), filter).rows();
    }

    private static LedgerLine line(String ref, ValueType valueType, String base, Status status) {
        return new LedgerLine(ref, "gateway", ref, SavingKind.RECURRENT, Cashability.CASHABLE, valueType, 100, 200L, 400, base, null, null, Ramp.AT_ONCE, "BAS-001", null, Costs.NONE, Cashing.NONE, Evidence.of(3), status, LocalDate.EPOCH,
                status.isMeasured() ? new Measured(60, 365) : Measured.NOTHING, List.of(new Portion("KCC", new BigDecimal("60")), new Portion("DWP", new BigDecimal("40"))), List.of(), null, false);
    }
}
