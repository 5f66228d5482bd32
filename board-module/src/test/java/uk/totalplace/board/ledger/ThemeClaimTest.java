package uk.totalplace.board.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.ClaimBase;
import uk.totalplace.common.saving.EvidenceGrades;
import uk.totalplace.common.saving.SavingClaim;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class ThemeClaimTest {
    private final SavingLine line = new SavingLine("SAV-001", claim(1000), Sample.TODAY);

    @Test
    void a_claim_comes_as_an_idea_of_whom_it_benefits() {
        assertEquals(Status.IDEA, line.status());
        assertEquals(1000L, line.details().highPence());
        assertEquals("KCC", line.details().organisation());
        assertEquals("KCC", line.details().beneficiaries().get(0).code());
        assertEquals("assets", line.origin().theme());
    }

    @Test
    void what_is_claimed_anew_is_taken_over_and_what_the_ledger_says_of_it_stays() {
        plan();
        assertTrue(line.claim(claim(2000), Sample.TODAY));
        assertEquals(2000L, line.details().highPence());
        assertEquals(Sample.TODAY, line.details().startsOn());
        assertEquals("Premises", line.details().cashing().budgetLine());
        assertEquals(3, line.details().evidence().costs(), "What it costs, and how that is known, is the ledger's to say");
        assertEquals(6, line.details().evidence().impact());
    }

    @Test
    void what_is_signed_is_not_recalculated_but_marked() {
        validate();
        assertFalse(line.claim(claim(2000), Sample.TODAY));
        assertEquals(1000L, line.details().highPence());
        assertTrue(line.origin().isPending());
        Sample.step(line, Status.ESTIMATED, Sample.FINANCE);
        assertTrue(line.claim(claim(2000), Sample.TODAY));
        assertEquals(2000L, line.details().highPence());
        assertFalse(line.origin().isPending());
    }

    @Test
    void a_claim_that_comes_back_to_what_was_signed_is_not_marked_any_more() {
        validate();
        line.claim(claim(2000), Sample.TODAY);
        assertTrue(line.claim(claim(1000), Sample.TODAY));
        assertFalse(line.origin().isPending());
        assertEquals(Status.VALIDATED, line.status());
    }

    @Test
    void what_is_claimed_no_more_lapses_with_its_steps_written() {
        validate();
        line.unclaim("Assets", Sample.TODAY);
        assertEquals(Status.LAPSED, line.status());
        assertFalse(line.origin().isStanding());
        assertEquals(3, line.sheet(name -> name, Sample.OFFICER, Accord.NONE).steps().size());
    }

    @Test
    void what_is_claimed_again_is_an_idea_again() {
        line.unclaim("Assets", Sample.TODAY);
        assertTrue(line.claim(claim(3000), Sample.TODAY));
        assertEquals(Status.IDEA, line.status());
        assertEquals(3000L, line.details().highPence());
    }

    @Test
    void what_has_come_true_stays_when_the_property_is_sold() {
        validate();
        Sample.step(line, Status.AGREED, Sample.OFFICER);
        Sample.step(line, Status.PLANNED, Sample.OFFICER);
        line.measure(new MeasureSaving("SAV-001", null, LocalDate.of(2009, 4, 1), LocalDate.of(2010, 3, 31), 900L, "The ledger"), "officer", Sample.TODAY);
        Sample.step(line, Status.REALISED, Sample.OTHER_FINANCE);
        line.unclaim("Assets", Sample.TODAY);
        assertEquals(Status.REALISED, line.status());
    }

    @Test
    void only_what_differs_is_written() {
        ThemeClaim same = claim(1000);
        ThemeClaim other = claim(1001);
        assertTrue(seen(same, true, false, Status.IDEA).isSettled(same));
        assertFalse(seen(same, true, false, Status.IDEA).isSettled(other));
        assertTrue(seen(same, true, false, Status.REJECTED).isSettled(other), "A person has decided");
        assertFalse(seen(same, false, false, Status.LAPSED).isSettled(same), "It is claimed again");
        assertFalse(seen(same, true, false, Status.VALIDATED).isSettled(other));
        assertTrue(seen(same, true, true, Status.VALIDATED).isSettled(other), "It is marked already");
        assertFalse(seen(same, true, true, Status.VALIDATED).isSettled(same));
        assertTrue(seen(same, true, false, Status.REALISED).isSettled(other));
    }

    private static ClaimedLine seen(ThemeClaim said, boolean standing, boolean pending, Status status) {
        return new ClaimedLine("SAV-001", said.key(), said.digest(), standing, pending, status);
    }

    private void plan() {
        Sample planned = new Sample();
        line.correct(line.details().plannedAs(planned.details()), Sample.TODAY, "officer");
    }

    private void validate() {
        plan();
        Sample.step(line, Status.ESTIMATED, Sample.OFFICER);
        Sample.step(line, Status.VALIDATED, Sample.FINANCE);
    }

    private static ThemeClaim claim(long pence) {
        ClaimBase base = new ClaimBase("assets.surplus", "What surplus property costs", "2009/10", Money.ofPence(5000), true, "2009/10", "The register", false);
        return new ThemeClaim("assets", "Assets", new SavingClaim(new RecordRef("property", "KCC/1"), "Running costs of an office", SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL,
                Estimate.of(Money.ofPence(pence), null, Money.ofPence(pence)), "2009/10", "uprn:1", base, "KCC", "It goes on.", "Sell it", new EvidenceGrades(1, 6, 1), "The register", false), "BAS-001");
    }
}
