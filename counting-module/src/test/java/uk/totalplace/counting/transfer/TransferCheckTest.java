package uk.totalplace.counting.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;

/** Lines of a return that Anytown sends; Anyshire is another partner. */
class TransferCheckTest {

    @Test
    void a_line_says_what_its_sender_paid_to_another_partner() {
        assertEquals(new StagedTransfer(new FinancialYear(2009), Direction.PAID, "ANY", TransferKind.RECHARGE, 12_500_000, "Shared desk"), judged("Note", "Shared desk").row());
        assertEquals(Direction.RECEIVED, judged("Paid or received", "RECEIVED").row().direction());
        assertEquals(List.of(), judged().problems());
    }

    @Test
    void a_kind_is_known_by_its_word_and_by_its_name_in_any_case() {
        for (TransferKind kind : TransferKind.values()) {
            assertEquals(kind, judged("Kind", kind.word().toUpperCase()).row().kind());
            assertEquals(kind, judged("Kind", kind.name().toLowerCase().replace('_', ' ')).row().kind());
        }
        assertRefused("A01", judged("Kind", "gift"));
        assertTrue(judged("Kind", "gift").problems().get(0).remedy().contains("Ring-fenced grant"), "The refusal names the kinds there are");
    }

    @ParameterizedTest
    @CsvSource({"s75,POOLED_BUDGET", "s75 pooled,POOLED_BUDGET", "Section 75,POOLED_BUDGET", "s256/s76,HEALTH_TRANSFER", "S.256,HEALTH_TRANSFER", "SLA,SERVICE_AGREEMENT", "levy,PRECEPT", "precept/levy,PRECEPT", "HB subsidy,SUBSIDY", "subsidy (HB),SUBSIDY"})
    void a_kind_is_known_by_the_words_that_people_use(String written, TransferKind kind) {
        assertEquals(kind, judged("Kind", written).row().kind());
    }

    @ParameterizedTest
    @CsvSource({"Payment,PAID", "payments,PAID", "Receipt,RECEIVED", "RECEIPTS,RECEIVED"})
    void a_payment_was_paid_and_a_receipt_received(String written, Direction direction) {
        assertEquals(direction, judged("Paid or received", written).row().direction());
    }

    @Test
    void without_what_tells_it_from_others_no_line_is_taken() {
        for (String key : List.of("Year", "Paid or received", "Partner", "Kind")) {
            assertRefused("A01", judged(key, ""));
        }
        assertRefused("A01", judged("Year", "Oct-09"));
        assertRefused("A01", judged("Paid or received", "lent"));
        assertRefused("A01", judged("Partner", "Nowhere Council"));
        assertRefused("A01", judged("Partner", "Anytown Council"));
        assertEquals(4, judged("Year", "", "Paid or received", "", "Partner", "", "Kind", "").problems().size(), "All that is wrong is said at once");
    }

    @Test
    void an_amount_is_whole_pence_and_not_below_nothing() {
        assertEquals(0, judged("Amount", "0").row().pence());
        assertEquals(12_345_67, judged("Amount", "12345.670").row().pence());
        for (String wrong : List.of("", "-1", "(5.00)", "1.005", "12O", "10000000000000")) {
            assertRefused("S02", judged("Amount", wrong));
        }
    }

    @Test
    void an_amount_with_a_pound_sign_is_read_and_remarked_on_once_for_the_file() {
        Checked<StagedTransfer> verdict = judged("Amount", "£1,250.50");
        assertEquals(125_050, verdict.row().pence());
        Problem remark = verdict.problems().get(0);
        assertEquals("S02", remark.code());
        assertEquals(Severity.WARNING, remark.severity());
        assertNull(remark.line());
    }

    @Test
    void a_note_longer_than_the_register_keeps_is_refused() {
        assertNotNull(judged("Note", "x".repeat(500)).row());
        assertRefused("LENGTH", judged("Note", "x".repeat(501)));
    }

    private static void assertRefused(String code, Checked<StagedTransfer> verdict) {
        assertNull(verdict.row());
        assertEquals(List.of(code), verdict.problems().stream().map(Problem::code).distinct().toList());
        assertTrue(verdict.problems().stream().allMatch(problem -> problem.severity() == Severity.REFUSAL));
    }

    /** The verdict on a line that is good but for what is said here. */
    private static Checked<StagedTransfer> judged(String... headingsAndCells) {
        List<String> headings = new ArrayList<>(List.of("Year", "Paid or received", "Partner", "Kind", "Amount", "Note"));
        List<String> cells = new ArrayList<>(Arrays.asList("2009/10", "paid", "Anyshire County Council", "Recharge", "125000.00", ""));
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            cells.set(headings.indexOf(headingsAndCells[i]), headingsAndCells[i + 1]);
        }
        Line line = new Line(new Row(2, cells, Set.of()), ColumnMapping.of(new Row(1, headings, Set.of()), Field.columns(), Map.of()));
        return new TransferCheck("TOWN", (words, year) -> Optional.ofNullable(Map.of("Anytown Council", "TOWN", "Anyshire County Council", "ANY").get(words))).judge(line);
    }
}
