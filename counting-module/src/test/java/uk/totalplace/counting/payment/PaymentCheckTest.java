package uk.totalplace.counting.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.counting.payment.Lines.codes;
import static uk.totalplace.counting.payment.Lines.judged;
import static uk.totalplace.counting.payment.Lines.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.counting.supplier.PayeeKind;

class PaymentCheckTest {

    private static List<String> warnings(Checked<StagedPayment> verdict) {
        return codes(verdict, Severity.WARNING);
    }

    private static List<String> refusals(Checked<StagedPayment> verdict) {
        return codes(verdict, Severity.REFUSAL);
    }

    @Test
    void a_day_an_amount_and_a_payee_are_enough() {
        StagedPayment payment = judged().row();
        assertEquals(DaySpan.of(LocalDate.of(2010, 12, 24)), payment.paid());
        assertEquals(161623, payment.amountPence());
        assertEquals(PayeeKind.SUPPLIER, payment.payee().kind());
        assertNull(payment.irrecoverableVatPence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-58.20|-5820", "(761.00)|-76100", "£(2,076.25)|-207625", "-£1,234.50|-123450", "£-1,234.50|-123450", "12.34 CR|-1234", "12.34-|-1234", "−5|-500", "0.00|0", "£1,234,567.89|123456789", "1084.3800000000001|108438",
            "1 234.5|123450", ".5|50"})
    void credits_stay_negative_however_they_are_written(String written, long pence) {
        assertEquals(pence, judged("Net Amount", written).row().amountPence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1O.00", "1.234,56", "12.345", "1e5", "n/a", "12345678901234.00", "-"})
    void an_amount_that_cannot_be_read_to_the_penny_is_refused(String written) {
        assertEquals(List.of("S02"), refusals(judged("Net Amount", written)));
    }

    @Test
    void without_an_amount_or_a_day_there_is_no_payment() {
        assertEquals(List.of("S02"), refusals(judged("Net Amount", "")));
        assertEquals(List.of("S01"), refusals(judged("Date Paid", "")));
        assertEquals(List.of("S01"), refusals(judged("Date Paid", "03/04/10")));
        assertEquals(List.of("S01"), refusals(judged("Date Paid", "02/05/2910")));
        assertEquals(List.of("S02"), refusals(judged("Irrecoverable VAT", "twenty")));
    }

    @Test
    void an_amount_alone_says_that_it_may_be_a_total() {
        assertEquals(List.of("TOTAL"), refusals(judged("Date Paid", "", "Supplier Name", "")));
    }

    @Test
    void a_month_alone_is_kept_as_a_month() {
        Checked<StagedPayment> verdict = judged("Date Paid", "2011-01");
        assertEquals(DaySpan.of(YearMonth.of(2011, 1)), verdict.row().paid());
        assertEquals(List.of("S01"), warnings(verdict));
    }

    @Test
    void the_name_of_a_private_person_is_warned_of_and_not_repeated() {
        Checked<StagedPayment> verdict = judged("Supplier Name", "MR Y EXAMPLE");
        assertEquals(List.of("S03"), warnings(verdict));
        assertFalse(verdict.problems().toString().contains("EXAMPLE"));
        assertTrue(warnings(judged("Supplier Name", "REDACTED PERSONAL DATA")).isEmpty());
        assertEquals(List.of("EMPTY"), warnings(judged("Supplier Name", "")));
    }

    @Test
    void a_partner_that_was_paid_is_to_be_classified_and_the_body_itself_is_not() {
        assertEquals(List.of("S04"), warnings(judged("Supplier Name", "ANYSHIRE COUNTY COUNCIL")));
        assertTrue(warnings(judged("Supplier Name", "Anytown Council")).isEmpty());
    }

    @Test
    void a_file_that_names_another_body_is_remarked_on_once() {
        assertTrue(warnings(judged("Body Name", "Anytown Council")).isEmpty());
        Checked<StagedPayment> verdict = judged("Body Name", "East Homes");
        assertEquals(List.of("ORGANISATION"), warnings(verdict));
        assertNull(verdict.problems().get(0).line());
    }

    @Test
    void identical_lines_are_payments_of_their_own_and_the_same_file_again_brings_the_same_keys() {
        String[] cells = {"Date Paid", "24/12/2010", "Amount", "500", "Supplier", "Acme Ltd"};
        PaymentCheck first = Lines.check();
        StagedPayment one = first.judge(line(cells)).row();
        StagedPayment two = first.judge(line(cells)).row();
        assertNotEquals(one.key(), two.key());
        PaymentCheck again = Lines.check();
        assertEquals(one.key(), again.judge(line(cells)).row().key());
        assertEquals(two.key(), again.judge(line(cells)).row().key());
        assertNotEquals(one.key(), again.judge(line("Date Paid", "24/12/2010", "Amount", "500", "Supplier", "Acme Ltd", "Purpose", "Rent")).row().key());
        assertNotEquals(one.key(), again.judge(line("Date Paid", "24/12/2010", "Amount", "-500", "Supplier", "Acme Ltd")).row().key());
    }

    @Test
    void a_payee_is_introduced_by_the_first_line_that_can_be_taken_and_again_under_another_number() {
        PaymentCheck check = Lines.check();
        assertNull(check.judge(line("Date Paid", "", "Amount", "500", "Supplier", "Acme Ltd")).row());
        assertTrue(check.judge(line("Date Paid", "24/12/2010", "Amount", "500", "Supplier", "Acme Ltd")).row().introduces());
        assertFalse(check.judge(line("Date Paid", "25/12/2010", "Amount", "700", "Supplier", "Acme Ltd")).row().introduces());
        assertTrue(check.judge(line("Date Paid", "25/12/2010", "Amount", "700", "Supplier", "Acme Ltd", "Company Number", "01234567")).row().introduces());
    }

    @Test
    void many_identical_lines_among_many_others_all_keep_apart() {
        PaymentKeys keys = new PaymentKeys("TOWN");
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            assertTrue(seen.add(keys.next(DaySpan.of(LocalDate.of(2010, 12, 24)), i % 9_000, null, new String[] {"Acme Ltd"})));
        }
    }

    @Test
    void what_the_register_cannot_keep_whole_is_refused() {
        assertEquals(List.of("LENGTH"), refusals(judged("Supplier Name", "x".repeat(301))));
    }

    @ParameterizedTest
    @CsvSource({"Service Label, unit", "Directotate, unit", "Strategic Group, unit", "Expense Area, unit", "Expenses Type, purpose", "Detailed expenditure type, purpose", "Expenditure category, category", "Trans No, transaction_number", "Document No, transaction_number",
            "caporrev, capital_or_revenue", "Capital /Revenue, capital_or_revenue", "Vendor ID, beneficiary_other_id"})
    void headings_that_councils_really_use_are_known(String heading, String column) {
        assertEquals("something", judged(heading, "something").row().texts()[Field.COLUMNS.indexOf(column)]);
    }
}
