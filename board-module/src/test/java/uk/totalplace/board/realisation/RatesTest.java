package uk.totalplace.board.realisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Measured;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.realisation.RealisationRow.Side;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class RatesTest {
    private static final LocalDate START = LocalDate.of(2010, 4, 1);

    @Test
    void vector_13_what_came_true_of_one_public_estate() {
        ReferenceClass reference = new ReferenceClass(new ParameterValues("reference-class", 1, LocalDate.EPOCH, Map.of("forecast", new BigDecimal("98"), "realised", new BigDecimal("24")), false));
        assertEquals(new BigDecimal("24.49"), reference.percent());
        assertEquals("£9.8m", reference.of(MoneyRange.exactly(Money.ofPence(4_000_000_000L))).words());
        assertEquals(980, Math.round(reference.of(MoneyRange.exactly(Money.ofPence(4_000_000_000L))).low().pence() / 1e6), "£9.80m");
    }

    @Test
    void a_yearly_saving_is_due_day_by_day_and_year_by_year() {
        assertShare("0.5", line("A", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.PLANNED), START.plusDays(182), 0.002);
        assertShare("1", line("A", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.PLANNED), LocalDate.of(2011, 3, 31), 0);
        assertShare("0.4", line("A", SavingKind.RECURRENT, Ramp.parse("10, 30, 60"), Status.PLANNED), LocalDate.of(2012, 3, 31), 0);
        assertShare("1.6", line("A", SavingKind.RECURRENT, Ramp.parse("10, 30, 60"), Status.PLANNED), LocalDate.of(2014, 3, 31), 0);
        assertShare("0", line("A", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.PLANNED), START.minusDays(1), 0);
    }

    @Test
    void a_single_sum_is_due_once_or_in_its_parts() {
        assertShare("1", line("A", SavingKind.ONE_OFF, Ramp.AT_ONCE, Status.PLANNED), START, 0);
        assertShare("1", line("A", SavingKind.ONE_OFF, Ramp.AT_ONCE, Status.PLANNED), START.plusYears(9), 0);
        assertShare("0.4", line("A", SavingKind.CAPITAL_RECEIPT, Ramp.parse("20, 20, 20, 20, 20"), Status.PLANNED), LocalDate.of(2012, 3, 31), 0);
        assertShare("1", line("A", SavingKind.CAPITAL_RECEIPT, Ramp.parse("20, 20, 20, 20, 20"), Status.PLANNED), LocalDate.of(2030, 3, 31), 0);
    }

    @Test
    void only_what_is_planned_and_has_begun_is_due() {
        List<LedgerLine> lines = List.of(line("A", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.AGREED), line("B", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.REALISED));
        assertEquals(1, theme(new Rates(lines, Map.of(), LocalDate.of(2011, 3, 31))).lines());
        assertTrue(new Rates(lines, Map.of(), START.minusDays(1)).rows().isEmpty());
    }

    @Test
    void what_was_measured_is_held_against_both_ends_of_what_was_forecast() {
        RealisationRow row = theme(new Rates(List.of(line("A", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.REALISED), line("B", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.PLANNED)), Map.of("A", 300L), LocalDate.of(2011, 3, 31)));
        assertEquals("2000 4000", row.forecast().low().pence() + " " + row.forecast().high().pence());
        assertEquals("2 1", row.lines() + " " + row.measuredLines());
        assertEquals("7.5 15.0", row.lowestPercent() + " " + row.highestPercent());
    }

    @Test
    void each_partner_has_its_share_of_both() {
        List<RealisationRow> rows = new Rates(List.of(line("A", SavingKind.RECURRENT, Ramp.AT_ONCE, Status.REALISED)), Map.of("A", 500L), LocalDate.of(2011, 3, 31)).rows();
        RealisationRow district = rows.stream().filter(row -> row.side() == Side.PARTNER && row.code().equals("DWP")).findFirst().orElseThrow();
        assertEquals("400 800 200", district.forecast().low().pence() + " " + district.forecast().high().pence() + " " + district.measuredPence());
    }

    @Test
    void nothing_forecast_has_no_rate() {
        RealisationRow row = new RealisationRow(Side.THEME, "assets", SavingKind.RECURRENT, ValueType.FISCAL, "2009/10", false, 1, 0, MoneyRange.between(Money.NOTHING, Money.ofPence(100)), 50);
        assertEquals(new BigDecimal("50.0"), row.lowestPercent());
        assertNull(row.highestPercent());
    }

    private static RealisationRow theme(Rates rates) {
        return rates.rows().stream().filter(row -> row.side() == Side.THEME).findFirst().orElseThrow();
    }

    private static void assertShare(String share, LedgerLine line, LocalDate day, double within) {
        assertEquals(Double.parseDouble(share), new Forecast(line, day).share().doubleValue(), within + 1e-12);
    }

    private static LedgerLine line(String ref, SavingKind kind, Ramp ramp, Status status) {
        return new LedgerLine(ref, "assets", ref, kind, Cashability.CASHABLE, ValueType.FISCAL, 1000, null, 2000, "2009/10", START, null, ramp, "BAS-001", null, Costs.NONE, Cashing.NONE, Evidence.of(3), status, LocalDate.EPOCH, Measured.NOTHING,
                List.of(new Portion("KCC", new BigDecimal("60")), new Portion("DWP", new BigDecimal("40"))), List.of(), null, false);
    }
}
