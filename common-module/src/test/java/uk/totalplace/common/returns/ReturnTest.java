package uk.totalplace.common.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class ReturnTest {
    private final Return owed = new Return(1, "ORG-A");

    private static AttestReturn word(String position, String note) {
        return new AttestReturn(1, 0, position, note);
    }

    @Test
    void nothing_received_cannot_be_attested() {
        assertTrue(assertThrows(ReturnRefusal.class, () -> owed.attest(word("Head of property", null), "asha")).getMessage().contains("hand it in first"));
        assertEquals(ReturnState.DUE, owed.state());
    }

    @Test
    void what_has_come_is_attested_by_somebody_in_an_office() {
        owed.receive(7);
        assertThrows(InvalidInput.class, () -> owed.attest(word(" ", null), "asha"));
        owed.attest(word("Head of property", null), "asha");
        assertEquals(ReturnState.ATTESTED, owed.state());
    }

    @Test
    void a_newer_upload_needs_a_word_of_its_own() {
        owed.receive(7);
        owed.attest(word("Head of property", null), "asha");
        owed.receive(8);
        assertEquals(ReturnState.RECEIVED, owed.state());
    }

    @Test
    void an_undone_upload_takes_the_word_with_it() {
        owed.receive(7);
        owed.attest(word("Head of property", null), "asha");
        owed.lose(null);
        assertEquals(ReturnState.DUE, owed.state());
        assertThrows(ReturnRefusal.class, () -> owed.attest(word("Head of property", null), "asha"));
    }

    @Test
    void with_an_upload_undone_it_rests_on_the_one_before_which_nobody_attested_anew() {
        owed.receive(7);
        owed.receive(8);
        owed.attest(word("Head of property", null), "asha");
        owed.lose(7L);
        assertEquals(ReturnState.RECEIVED, owed.state());
    }

    @Test
    void a_total_that_was_entered_is_attested_too_and_another_needs_a_word_of_its_own() {
        owed.enter(5_000_000_000L);
        assertTrue(assertThrows(ReturnRefusal.class, () -> owed.nothing(word("Head of finance", "None"), "asha")).getMessage().contains("A total has been entered"));
        owed.attest(word("Head of finance", null), "asha");
        assertEquals(ReturnState.ATTESTED, owed.state());
        owed.enter(5_100_000_000L);
        assertEquals(ReturnState.RECEIVED, owed.state());
    }

    @Test
    void a_total_stands_again_when_the_file_that_took_its_place_is_undone() {
        owed.enter(5_000_000_000L);
        owed.receive(7);
        owed.attest(word("Head of finance", null), "asha");
        owed.lose(null);
        assertEquals(ReturnState.RECEIVED, owed.state());
    }

    @Test
    void that_there_is_nothing_needs_a_reason_and_no_upload() {
        assertThrows(InvalidInput.class, () -> owed.nothing(word("Head of property", " "), "asha"));
        owed.nothing(word("Head of property", "We hold no land."), "asha");
        assertEquals(ReturnState.NOTHING, owed.state());
        Return other = new Return(1, "ORG-B");
        other.receive(9);
        assertThrows(ReturnRefusal.class, () -> other.nothing(word("Head of property", "We hold no land."), "asha"));
    }

    @Test
    void asked_again_it_stands_where_its_upload_left_it() {
        assertThrows(ReturnRefusal.class, owed::reopen);
        owed.receive(7);
        owed.attest(word("Head of property", null), "asha");
        owed.reopen();
        assertEquals(ReturnState.RECEIVED, owed.state());
    }

    @Test
    void a_call_names_a_data_set_a_period_and_whom_it_asks() {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> new ReturnCall(new CallForReturns(null, "no.such", null, LocalDate.of(2010, 4, 30), LocalDate.of(2010, 3, 1), null, Set.of("ORG-X")), Set.of("a.b"), Set.of("ORG-A")));
        assertEquals(Set.of("title", "period", "dataSet", "dueOn", "organisations"), refusal.violations().stream().map(InvalidInput.Violation::field).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void a_call_is_complete_only_when_nothing_is_missing() {
        Completeness almost = new Completeness(1, "Land", "a.b", "2009/10", LocalDate.of(2010, 4, 30), 200, 0, 198, 1);
        assertEquals(99, almost.percent());
        assertEquals(1, almost.missing());
    }
}
