package uk.totalplace.board.proposal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.proposal.Proposal;
import uk.totalplace.board.proposal.ProposalCheck;
import uk.totalplace.board.proposal.ProposalDetails;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

class ProposalTest {
    private static final List<SavingRow> KNOWN = List.of(row("SAV-001", Status.VALIDATED), row("SAV-002", Status.ESTIMATED), row("SAV-003", Status.AGREED), row("SAV-004", Status.REJECTED));

    @Test
    void one_saving_or_several_are_proposed_by_the_same_rule() {
        assertDoesNotThrow(() -> check(of("SAV-001"), Map.of(), Set.of()));
        assertDoesNotThrow(() -> check(of("SAV-001", "SAV-002"), Map.of(), Set.of()));
        assertRefused("Name the saving", () -> check(of(), Map.of(), Set.of()));
    }

    @Test
    void a_saving_stands_in_one_proposal_at_most() {
        assertRefused("SAV-002 stands in PRO-007 already", () -> check(of("SAV-001", "SAV-002"), Map.of("SAV-002", "PRO-007"), Set.of()));
    }

    @Test
    void it_serves_an_objective_of_the_corporate_plan() {
        assertRefused("corporate plan", () -> check(new ProposalDetails("Share offices", " ", null, Set.of("SAV-001"), false), Map.of(), Set.of()));
    }

    @Test
    void what_is_not_in_the_ledger_or_left_it_is_not_proposed() {
        assertRefused("Not in the ledger: SAV-999", () -> check(of("SAV-999"), Map.of(), Set.of()));
        assertRefused("SAV-004 is rejected", () -> check(of("SAV-001", "SAV-004"), Map.of(), Set.of()));
    }

    @Test
    void what_was_agreed_together_stays_together() {
        assertRefused("SAV-003 is agreed", () -> check(of("SAV-003"), Map.of(), Set.of("SAV-001", "SAV-003")));
        assertRefused("SAV-003 is agreed", () -> check(of("SAV-001"), Map.of(), Set.of("SAV-001", "SAV-003")));
        assertDoesNotThrow(() -> check(of("SAV-001", "SAV-003"), Map.of(), Set.of("SAV-001", "SAV-003")));
    }

    @Test
    void other_savings_make_it_another_edition_and_other_words_do_not() {
        Proposal proposal = new Proposal("PRO-001", of("SAV-001"));
        assertFalse(proposal.say(new ProposalDetails("Share all offices", "Modern services", "No group is worse off.", Set.of("SAV-001"), false)));
        assertEquals(1, proposal.edition());
        assertTrue(proposal.say(of("SAV-001", "SAV-002")));
        assertEquals(2, proposal.edition());
        assertEquals(Set.of("SAV-001", "SAV-002"), proposal.details().lines());
    }

    @Test
    void it_may_be_emptied_and_then_proposes_nothing() {
        assertDoesNotThrow(() -> check(of(), Map.of(), Set.of("SAV-001")));
    }

    private static void check(ProposalDetails said, Map<String, String> elsewhere, Set<String> before) {
        new ProposalCheck(KNOWN, elsewhere).of(said, before);
    }

    private static ProposalDetails of(String... lines) {
        return new ProposalDetails("Share offices", "Modern services", null, Set.of(lines), false);
    }

    private static SavingRow row(String ref, Status status) {
        return new SavingRow(ref, "assets", ref, SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL, 1L, null, 2L, "2009/10", LocalDate.EPOCH, "BAS-001", null, null, 3, null, null, null, status, LocalDate.EPOCH, 0,
                null, null, false, null, 1);
    }

    private static void assertRefused(String words, Runnable deed) {
        InvalidInput refusal = assertThrows(InvalidInput.class, deed::run);
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
    }
}
