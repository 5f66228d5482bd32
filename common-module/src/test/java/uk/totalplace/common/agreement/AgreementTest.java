package uk.totalplace.common.agreement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class AgreementTest {
    private static final LocalDate SIGNED = LocalDate.of(2010, 4, 1);
    private static final LocalDate REVIEW = LocalDate.of(2011, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2010, 6, 1);

    private static WriteAgreement says(LocalDate signed, String signatories, LocalDate review, List<String> providers) {
        return new WriteAgreement("Land lists", "To share buildings", "A power", providers, List.of("B"), List.of("a.set"), "Once a year", "Through the portal", "Seven years", null, signed, signatories, review, false, null);
    }

    private static AgreementRow row(LocalDate signed, LocalDate review) {
        return new AgreementRow("DSA-001", "Land lists", null, null, List.of("A"), List.of("B"), List.of("a.set"), null, null, null, null, signed, "Both", review, false, 1);
    }

    private static String refused(WriteAgreement command) {
        return assertThrows(InvalidInput.class, () -> new Agreement(command, Set.of("A", "B"), TODAY)).violations().toString();
    }

    @Test
    void it_holds_from_the_day_it_is_signed_to_the_day_of_its_review_both_included() {
        assertEquals(Standing.DRAFT, row(SIGNED, REVIEW).standingOn(SIGNED.minusDays(1)));
        assertEquals(Standing.IN_FORCE, row(SIGNED, REVIEW).standingOn(SIGNED));
        assertEquals(Standing.IN_FORCE, row(SIGNED, REVIEW).standingOn(REVIEW));
        assertEquals(Standing.LAPSED, row(SIGNED, REVIEW).standingOn(REVIEW.plusDays(1)));
    }

    @Test
    void a_draft_never_lapses() {
        assertEquals(Standing.DRAFT, row(null, REVIEW).standingOn(REVIEW.plusYears(1)));
        assertEquals(Standing.DRAFT, row(null, null).standingOn(REVIEW));
    }

    @Test
    void a_draft_needs_neither_signatories_nor_a_day_of_review() {
        assertDoesNotThrow(() -> new Agreement(says(null, null, null, List.of("A")), Set.of("A", "B"), TODAY));
    }

    @Test
    void what_is_signed_says_who_signed_and_until_when_it_holds() {
        String words = refused(says(SIGNED, " ", null, List.of("A")));
        assertTrue(words.contains("Say who signed.") && words.contains("Say by when it is to be reviewed"), words);
    }

    @Test
    void it_is_not_signed_in_the_future_and_not_reviewed_before_it_is_signed() {
        assertTrue(refused(says(TODAY.plusDays(1), "Both", REVIEW, List.of("A"))).contains("An agreement is signed today or earlier"));
        assertTrue(refused(says(SIGNED, "Both", SIGNED, List.of("A"))).contains("The review comes after the signing."));
    }

    @Test
    void it_names_organisations_that_exist_and_at_least_one_that_gives() {
        assertTrue(refused(says(SIGNED, "Both", REVIEW, List.of())).contains("at least one organisation that gives"));
        assertTrue(refused(says(SIGNED, "Both", REVIEW, List.of("NOBODY"))).contains("There is no organisation with the code “NOBODY”."));
    }
}
