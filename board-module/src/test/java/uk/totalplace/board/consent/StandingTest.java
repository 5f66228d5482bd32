package uk.totalplace.board.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {
    private int said;

    private ConsentRow word(String organisation, ConsentState state) {
        return new ConsentRow("PRO-001", 1, organisation, state, LocalDate.EPOCH, "Leader of " + organisation, "Cabinet", null, "officer", LocalDate.EPOCH.atStartOfDay().plusDays(said++));
    }

    private static String standing(Map<String, String> successors, String organisation, ConsentRow... last) {
        return new Standing(successors).of(List.of(last)).stream().filter(word -> word.organisation().equals(organisation)).map(word -> word.state() + " by " + (word.predecessor() == null ? "itself" : word.predecessor())).findFirst().orElse("nothing");
    }

    @Test
    void a_successors_own_word_stands_though_its_predecessor_said_something_later() {
        ConsentRow own = word("B", ConsentState.DECLINED);
        assertEquals("DECLINED by itself", standing(Map.of("A", "B"), "B", own, word("A", ConsentState.AGREED_IN_PRINCIPLE)));
    }

    @Test
    void for_a_successor_that_said_nothing_stands_what_its_predecessor_said_and_is_named_so() {
        assertEquals("AGREED_IN_PRINCIPLE by A", standing(Map.of("A", "B", "B", "C"), "C", word("A", ConsentState.AGREED_IN_PRINCIPLE)));
        assertEquals("nothing", standing(Map.of("A", "B"), "C", word("A", ConsentState.AGREED_IN_PRINCIPLE)));
    }

    @Test
    void what_was_said_last_on_the_way_counts_and_of_two_that_differ_the_one_that_does_not_agree() {
        ConsentRow declined = word("A", ConsentState.DECLINED);
        ConsentRow agreed = word("B", ConsentState.AGREED_IN_PRINCIPLE);
        assertEquals("AGREED_IN_PRINCIPLE by B", standing(Map.of("A", "B", "B", "C"), "C", declined, agreed));
        assertEquals("DECLINED by A", standing(Map.of("A", "C", "B", "C"), "C", declined, agreed));
    }

    @Test
    void the_predecessor_keeps_its_own_word() {
        ConsentRow agreed = word("A", ConsentState.AGREED_IN_PRINCIPLE);
        assertEquals("AGREED_IN_PRINCIPLE by itself", standing(Map.of("A", "B"), "A", agreed));
        assertEquals(agreed, agreed.standingFor("B").asSaid());
    }
}
