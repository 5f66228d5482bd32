package uk.totalplace.board.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;

class SavingLineTest {
    private final Sample saving = new Sample();

    @Test
    void it_goes_from_an_idea_to_sustained_when_each_step_is_taken_by_another() {
        SavingLine line = saving.at(Status.PLANNED);
        line.measure(measured("2008-04-01", "2009-03-31"), "officer", Sample.TODAY);
        Sample.step(line, Status.REALISED, Sample.OTHER_FINANCE);
        Sample.step(line, Status.SUSTAINED, Sample.OFFICER);
        assertEquals(Status.SUSTAINED, line.status());
    }

    @Test
    void who_estimated_it_does_not_validate_it() {
        SavingLine line = saving.line();
        Sample.step(line, Status.ESTIMATED, Sample.FINANCE);
        assertRefused("rule L03", () -> Sample.step(line, Status.VALIDATED, Sample.FINANCE));
        assertDoesNotThrow(() -> Sample.step(line, Status.VALIDATED, Sample.OTHER_FINANCE));
    }

    @Test
    void only_finance_validates_it() {
        SavingLine line = saving.line();
        Sample.step(line, Status.ESTIMATED, Sample.FINANCE);
        assertThrows(NotYours.class, () -> Sample.step(line, Status.VALIDATED, Sample.OFFICER));
    }

    @Test
    void who_validated_it_does_not_record_it_as_realised() {
        SavingLine line = saving.at(Status.PLANNED);
        line.measure(measured("2009-04-01", "2009-09-30"), "officer", Sample.TODAY);
        assertRefused("rule L03", () -> Sample.step(line, Status.REALISED, Sample.FINANCE));
        assertRefused("rule L03", () -> Sample.step(line, Status.REALISED, Sample.OFFICER));
    }

    @Test
    void without_grades_and_counterfactual_it_is_not_validated() {
        saving.evidence = Evidence.of(null);
        saving.counterfactual = null;
        SavingLine line = saving.line();
        Sample.step(line, Status.ESTIMATED, Sample.OFFICER);
        assertRefused("rule L04", () -> Sample.step(line, Status.VALIDATED, Sample.FINANCE));
        assertRefused("rule L05", () -> Sample.step(line, Status.VALIDATED, Sample.FINANCE));
    }

    @Test
    void an_idea_without_figures_is_not_put_forward() {
        saving.low = null;
        saving.central = null;
        saving.high = null;
        assertRefused("low and the high end", () -> Sample.step(saving.line(), Status.ESTIMATED, Sample.OFFICER));
    }

    @Test
    void it_is_agreed_only_when_everybody_concerned_has_agreed() {
        SavingLine line = saving.at(Status.VALIDATED);
        assertRefused("Not agreed yet: DWP", () -> agree(line, new Accord(Rivals.NONE, "PRO-001", true, List.of("DWP"))));
        assertDoesNotThrow(() -> agree(line, Sample.AGREED));
    }

    @Test
    void what_was_put_to_nobody_is_agreed_by_nobody() {
        assertRefused("in a proposal first", () -> agree(saving.at(Status.VALIDATED), Accord.NONE));
    }

    @Test
    void nobody_decides_without_regard_to_equality() {
        assertRefused("Equality Act 2010", () -> agree(saving.at(Status.VALIDATED), new Accord(Rivals.NONE, "PRO-001", false, List.of())));
    }

    private static void agree(SavingLine line, Accord accord) {
        line.take(new TakeStep("SAV-001", null, Status.AGREED, Sample.TODAY, "The board met."), Sample.TODAY, Sample.OFFICER, accord);
    }

    @Test
    void what_was_not_measured_is_not_realised() {
        assertRefused("cannot be measured", () -> Sample.step(saving.at(Status.PLANNED), Status.REALISED, Sample.OTHER_FINANCE));
    }

    @Test
    void it_is_sustained_only_after_twelve_measured_months() {
        SavingLine line = saving.at(Status.PLANNED);
        line.measure(measured("2009-04-01", "2010-03-30"), "officer", Sample.TODAY);
        Sample.step(line, Status.REALISED, Sample.OTHER_FINANCE);
        assertRefused("twelve months", () -> Sample.step(line, Status.SUSTAINED, Sample.OFFICER));
    }

    @Test
    void no_day_is_measured_twice() {
        SavingLine line = saving.at(Status.PLANNED);
        line.measure(measured("2009-04-01", "2009-06-30"), "officer", Sample.TODAY);
        assertRefused("no day counts twice", () -> line.measure(measured("2009-06-30", "2009-07-31"), "officer", Sample.TODAY));
    }

    @Test
    void what_somebody_says_of_estimator_and_validator_is_not_kept() {
        saving.estimator = "officer";
        saving.validator = "treasurer";
        SavingLine line = saving.line();
        assertNull(line.details().validator());
        Sample.step(line, Status.ESTIMATED, Sample.FINANCE);
        assertEquals("finance", line.details().estimator());
        line.correct(saving.details(), Sample.TODAY, "finance");
        assertRefused("rule L03", () -> Sample.step(line, Status.VALIDATED, Sample.FINANCE));
        saving.estimator = null;
        line.correct(saving.details(), Sample.TODAY, "finance");
        assertRefused("rule L03", () -> Sample.step(line, Status.VALIDATED, Sample.FINANCE));
    }

    @Test
    void a_correction_leaves_the_validator_who_signed() {
        SavingLine line = saving.at(Status.PLANNED);
        saving.validator = "x";
        line.correct(saving.details(), Sample.TODAY, "officer");
        assertEquals("officer finance", line.details().estimator() + " " + line.details().validator());
        line.measure(measured("2009-04-01", "2009-09-30"), "officer", Sample.TODAY);
        assertRefused("rule L03", () -> Sample.step(line, Status.REALISED, Sample.FINANCE));
    }

    @Test
    void who_corrects_the_figures_of_an_estimate_estimates_it_from_then_on() {
        SavingLine line = saving.at(Status.ESTIMATED);
        saving.high = 301L;
        assertFalse(line.correct(saving.details(), Sample.TODAY, "finance"));
        assertEquals("finance", line.details().estimator());
        assertRefused("rule L03", () -> Sample.step(line, Status.VALIDATED, Sample.FINANCE));
    }

    @Test
    void who_puts_it_forward_after_it_was_an_idea_again_estimates_it() {
        SavingLine line = saving.at(Status.ESTIMATED);
        Sample.step(line, Status.IDEA, Sample.OFFICER);
        assertNull(line.details().estimator());
        Sample.step(line, Status.ESTIMATED, Sample.FINANCE);
        assertEquals("finance", line.details().estimator());
    }

    @Test
    void what_comes_off_it_counts_as_its_figures() {
        SavingLine line = saving.at(Status.AGREED);
        assertTrue(line.deduct(Sample.TODAY, "finance"));
        assertEquals("ESTIMATED finance null", line.status() + " " + line.details().estimator() + " " + line.details().validator());
        assertFalse(line.deduct(Sample.TODAY, "finance"), "It is signed no more");
        SavingLine realised = realised();
        assertThrows(StepNotAllowed.class, () -> realised.deduct(Sample.TODAY, "officer"));
    }

    @Test
    void an_agreed_saving_that_others_bear_or_gain_goes_back_to_validated() {
        SavingLine line = saving.at(Status.PLANNED);
        saving.costs = new Costs("DWP", 50, 0);
        assertTrue(line.correct(saving.details(), Sample.TODAY, "officer"));
        assertEquals("VALIDATED finance", line.status() + " " + line.details().validator());
        assertTrue(line.lastStep().contains("from Planned to Validated"));
    }

    @Test
    void the_same_who_gain_in_another_order_are_the_same() {
        SavingLine line = saving.at(Status.AGREED);
        saving.beneficiaries = List.of(saving.beneficiaries.get(1), saving.beneficiaries.get(0));
        assertFalse(line.correct(saving.details(), Sample.TODAY, "officer"));
    }

    @Test
    void a_word_taken_back_takes_an_agreed_saving_back_and_no_other() {
        assertTrue(saving.at(Status.AGREED).loseAgreement("board", "Kent County Council withdrew.", Sample.TODAY));
        assertFalse(saving.at(Status.VALIDATED).loseAgreement("board", "Kent County Council withdrew.", Sample.TODAY));
        assertFalse(realised().loseAgreement("board", "Kent County Council withdrew.", Sample.TODAY), "What has come true has come true");
    }

    @Test
    void what_is_agreed_no_more_is_not_planned() {
        SavingLine line = saving.at(Status.AGREED);
        TakeStep plan = new TakeStep("SAV-001", null, Status.PLANNED, Sample.TODAY, "In the budget.");
        assertRefused("Not agreed yet: DWP", () -> line.take(plan, Sample.TODAY, Sample.OFFICER, new Accord(Rivals.NONE, "PRO-001", true, List.of("DWP"))));
    }

    private SavingLine realised() {
        SavingLine line = saving.at(Status.PLANNED);
        line.measure(measured("2009-04-01", "2009-09-30"), "officer", Sample.TODAY);
        Sample.step(line, Status.REALISED, Sample.OTHER_FINANCE);
        return line;
    }

    @Test
    void a_rival_that_is_not_released_keeps_it_an_idea_and_is_not_named() {
        saving.subject = "  process:redundancy ";
        SavingLine line = saving.line();
        assertEquals("process:redundancy", line.details().subject());
        Accord hidden = new Accord(new Rivals(List.of(), true), null, false, List.of());
        assertRefused("Another body claims “process:redundancy” already. The programme office settles", () -> line.take(new TakeStep("SAV-001", null, Status.ESTIMATED, Sample.TODAY, "It stands."), Sample.TODAY, Sample.OFFICER, hidden));
    }

    @Test
    void a_change_of_figures_takes_the_signature_off() {
        SavingLine line = saving.at(Status.AGREED);
        saving.high = 301L;
        assertTrue(line.correct(saving.details(), Sample.TODAY, "officer"));
        assertEquals(Status.ESTIMATED, line.status());
        assertNull(line.details().validator());
    }

    @Test
    void a_change_of_words_leaves_the_signature() {
        SavingLine line = saving.at(Status.AGREED);
        SavingDetails before = line.details();
        saving.needs = Set.of("SAV-002");
        assertFalse(line.correct(saving.details(), Sample.TODAY, "officer"));
        assertEquals(before.validator(), line.details().validator());
    }

    @Test
    void what_was_estimated_stays_as_it_was_once_it_is_realised() {
        SavingLine line = saving.at(Status.PLANNED);
        line.measure(measured("2009-04-01", "2009-09-30"), "officer", Sample.TODAY);
        Sample.step(line, Status.REALISED, Sample.OTHER_FINANCE);
        assertThrows(StepNotAllowed.class, () -> line.correct(saving.details(), Sample.TODAY, "officer"));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void what_the_table_does_not_lead_to_is_refused(Status to) {
        SavingLine line = saving.line();
        if (!Workflow.from(Status.IDEA).contains(to)) {
            assertThrows(StepNotAllowed.class, () -> Sample.step(line, to, Sample.OFFICER));
        }
    }

    @Test
    void nothing_leads_on_from_the_ends() {
        assertTrue(Arrays.stream(Status.values()).filter(Status::isOut).allMatch(status -> Workflow.from(status).isEmpty()));
    }

    @Test
    void a_partner_moves_only_its_own() {
        Caller partner = new Caller("partner", "Partner", "THANET", Set.of(Role.PARTNER));
        assertThrows(NotYours.class, () -> Sample.step(saving.line(), Status.ESTIMATED, partner));
    }

    @Test
    void only_whole_steps_become_money() {
        assertEquals(200, new Cashing("Close a ward", 100L, null, null).inWholeSteps(299));
        assertEquals(0, new Cashing("Close a ward", 300L, null, null).inWholeSteps(299));
        assertEquals(299, Cashing.NONE.inWholeSteps(299));
    }

    private static MeasureSaving measured(String from, String to) {
        return new MeasureSaving("SAV-001", null, LocalDate.parse(from), LocalDate.parse(to), 100L, "The ledger of premises");
    }

    private static void assertRefused(String words, Runnable deed) {
        Refusal refusal = assertThrows(InvalidInput.class, deed::run);
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }
}
