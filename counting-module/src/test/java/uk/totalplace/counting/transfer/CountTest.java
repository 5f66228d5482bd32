package uk.totalplace.counting.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.parameter.SetRow;
import uk.totalplace.common.parameter.Status;
import uk.totalplace.common.parameter.VersionRow;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.year.ToldYear;

/** The worked example of the handbook, 6.3, in millions of pounds. */
class CountTest {
    private static final ToldYear TOLD = new ToldYear(2009, 10, List.of(), 0, true);
    private static final Tolerance TOLERANCE = new Tolerance(5_000_000, BigDecimal.valueOf(2));
    private static final Map<String, Integer> GROSS = Map.of("KCC", 2300, "DISTRICTS", 640, "NHS", 2150, "DWP", 2280, "HMRC", 560, "POLICE", 330, "FIRE", 75, "COURTS", 145, "SKILLS", 420, "OTHERS", 310);
    private static final List<TransferRow> PASSED = List.of(transfer("DWP", "DISTRICTS", 520), transfer("SKILLS", "KCC", 175), transfer("OTHERS", "DISTRICTS", 100), transfer("NHS", "KCC", 95), transfer("KCC", "DISTRICTS", 45),
            transfer("OTHERS", "POLICE", 15), transfer("KCC", "POLICE", 10));

    @ParameterizedTest
    @EnumSource(EliminationSide.class)
    void vector_8_what_bodies_pass_to_one_another_is_counted_once_on_whichever_side_it_is_taken_out(EliminationSide side) {
        Count count = count(PASSED, side);
        assertEquals("£9.21bn", count.gross().words());
        assertEquals("£960m", count.eliminated().words());
        assertEquals("£8.25bn", count.net().words());
        assertEquals("£8.77bn", count.forgotten().get(0).reported().words());
        assertEquals(count.net().pence(), count.bodies().stream().mapToLong(Count.Body::ownPence).sum());
    }

    @Test
    void taken_out_at_the_payers_expenditure_it_stays_with_the_body_that_pays() {
        Map<String, Long> own = count(PASSED, EliminationSide.PAYER).bodies().stream().collect(Collectors.toMap(Count.Body::organisation, Count.Body::ownPence));
        assertEquals(228_000_000_000L, own.get("DWP"));
        assertEquals(203_000_000_000L, own.get("KCC"));
        assertEquals(-2_500_000_000L, own.get("DISTRICTS"), "They receive more than they spend");
        Map<String, Long> passed = count(PASSED, EliminationSide.PAYER).bodies().stream().collect(Collectors.toMap(Count.Body::organisation, Count.Body::passedPence));
        assertEquals(52_000_000_000L, passed.get("DWP"), "What it passes on is said on either side");
    }

    @Test
    void a_count_with_a_budget_or_with_apportioned_lines_is_no_fact() {
        assertEquals(0, count(PASSED).estimates());
        Count count = Counts.count(TOLD, new Elimination(EliminationSide.RECEIVER, ""), List.of(new ExpenditureReturnRow("KCC", "2009/10", 1, null, false, true, 1, 0, Phase.OUTTURN, Basis.BY_BODY, false),
                new ExpenditureReturnRow("NHS", "2009/10", 1, null, false, true, 1, 5, Phase.OUTTURN, Basis.IN_AREA, true), new ExpenditureReturnRow("DWP", "2009/10", 1, null, false, true, 1, 5, Phase.BUDGET, Basis.BY_BODY, false)), List.of());
        assertEquals(2, count.estimates());
        Map<String, String> standing = count.bodies().stream().collect(Collectors.toMap(Count.Body::organisation, Count.Body::standing));
        assertEquals(Map.of("KCC", "Outturn, by the body", "NHS", "Outturn, in the area, estimated in part", "DWP", "Budget, by the body"), standing);
    }

    @Test
    void whoever_forgets_the_subsidy_reports_520_million_too_much() {
        Count.Forgotten largest = count(PASSED).forgotten().get(0);
        assertEquals("DWP", largest.payer());
        assertEquals("£8.77bn", largest.reported().words());
    }

    @Test
    void expenditure_stays_with_the_body_that_spends_it_and_all_of_it_comes_to_the_net() {
        Count count = count(PASSED);
        Map<String, Long> own = count.bodies().stream().collect(Collectors.toMap(Count.Body::organisation, Count.Body::ownPence));
        assertEquals(176_000_000_000L, own.get("DWP"));
        assertEquals(64_000_000_000L, own.get("DISTRICTS"));
        assertEquals(count.net().pence(), own.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void what_goes_to_a_body_that_is_not_counted_stays_in_and_precepts_were_never_in() {
        Count count = count(List.of(transfer("KCC", "MEDWAY", 30), new TransferRow("TRF-9", new TransferDetails("DISTRICTS", "POLICE", "2009/10", TransferKind.PRECEPT, 60L, 60L, null, false), Reconciliation.AGREED, null, null, true, 1)));
        assertEquals(count.gross(), count.net());
        assertEquals(1, count.outside().size());
        assertEquals(1, count.financing().size());
    }

    @Test
    void it_is_taken_out_as_the_body_on_its_side_says_it_or_else_as_the_other_does() {
        assertEquals(97, said(100L, 97L).eliminatedPence(EliminationSide.RECEIVER));
        assertEquals(100, said(100L, null).eliminatedPence(EliminationSide.RECEIVER));
        assertEquals(100, said(100L, 97L).eliminatedPence(EliminationSide.PAYER));
        assertEquals(97, said(null, 97L).eliminatedPence(EliminationSide.PAYER));
    }

    @Test
    void each_year_goes_by_the_side_that_was_in_force_on_its_first_day() {
        Eliminations eliminations = new Eliminations(new SetRow("transfer-elimination", "", "", "", List.of(), BigDecimal.ZERO, BigDecimal.ONE, List.of(version(2, "2010-04-01", 0), version(1, "1900-04-01", 1))));
        assertEquals(new Elimination(EliminationSide.RECEIVER, "transfer-elimination, version 1"), eliminations.of("2009/10"));
        assertEquals(new Elimination(EliminationSide.PAYER, "transfer-elimination, version 2"), eliminations.of("2010/11"));
    }

    private static VersionRow version(int number, String from, int atReceiver) {
        return new VersionRow("transfer-elimination", number, LocalDate.parse(from), Map.of("at-receiver", BigDecimal.valueOf(atReceiver)), "", false, null, Status.ACTIVE, null, null, null, null);
    }

    @Test
    void two_sides_agree_within_fifty_thousand_pounds_or_two_percent_of_the_larger() {
        assertEquals(Reconciliation.AGREED, TOLERANCE.of(100_000_000L, 95_000_000L));
        assertEquals(Reconciliation.DISCREPANCY, TOLERANCE.of(100_000_000L, 94_999_999L));
        assertEquals(Reconciliation.AGREED, TOLERANCE.of(1_000_000_000L, 980_000_000L));
        assertEquals(Reconciliation.DISCREPANCY, TOLERANCE.of(1_000_000_000L, 979_999_999L));
        assertEquals(Reconciliation.ONE_SIDED, TOLERANCE.of(null, 1L));
    }

    @Test
    void a_transfer_says_at_least_one_side_and_none_below_nothing() {
        TransferDetails silent = new TransferDetails("KCC", "NHS", "2009/10", TransferKind.GRANT, null, null, null, false);
        assertThrows(InvalidInput.class, () -> new Transfer("TRF-001", silent, FinancialYear.parse("2009/10")));
        Transfer transfer = new Transfer("TRF-001", new TransferDetails("KCC", "NHS", "2009/10", TransferKind.GRANT, 5L, null, null, false), FinancialYear.parse("2009/10"));
        assertThrows(InvalidInput.class, () -> transfer.say(-1L, null, null));
    }

    private static Count count(List<TransferRow> transfers) {
        return count(transfers, EliminationSide.RECEIVER);
    }

    private static Count count(List<TransferRow> transfers, EliminationSide side) {
        return Counts.count(TOLD, new Elimination(side, ""), GROSS.entrySet().stream().map(body -> new ExpenditureReturnRow(body.getKey(), "2009/10", body.getValue() * 100_000_000L, null, true, true, 1, 0, Phase.OUTTURN, Basis.BY_BODY, false)).toList(), transfers);
    }

    private static TransferRow transfer(String payer, String receiver, int millions) {
        long pence = millions * 100_000_000L;
        return new TransferRow(payer + receiver, new TransferDetails(payer, receiver, "2009/10", TransferKind.GRANT, pence, pence, null, true), TOLERANCE.of(pence, pence), null, null, true, 1);
    }

    private static TransferRow said(Long paid, Long received) {
        return new TransferRow("TRF-001", new TransferDetails("KCC", "NHS", "2009/10", TransferKind.GRANT, paid, received, null, true), TOLERANCE.of(paid, received), null, null, true, 1);
    }
}
