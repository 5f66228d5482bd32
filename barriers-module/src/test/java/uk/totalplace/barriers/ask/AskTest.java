package uk.totalplace.barriers.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;

class AskTest {
    private static final LocalDate SUBMITTED = LocalDate.of(2010, 2, 5);
    private static final LocalDate ANSWERED = LocalDate.of(2010, 3, 24);
    private static final LocalDate TODAY = LocalDate.of(2010, 4, 8);

    @Test
    void an_ask_waits_until_the_day_of_the_view_or_the_answer() {
        AskRow waiting = ask(null, null, null, Set.of()).row();
        assertEquals(62, waiting.waiting(TODAY));
        assertEquals(34, waiting.overdue(TODAY));
        assertNull(waiting.waiting(SUBMITTED.minusDays(1)));
        AskRow answered = ask("Yes", ResponseType.GRANTED, ANSWERED, Set.of()).row();
        assertEquals(47, answered.waiting(TODAY));
        assertNull(answered.overdue(TODAY));
    }

    @Test
    void seen_from_before_its_answer_an_ask_still_waits() {
        AskRow answered = ask("Yes", ResponseType.GRANTED, ANSWERED, Set.of()).row();
        assertFalse(answered.isAnswered(ANSWERED.minusDays(1)));
        assertEquals(46, answered.waiting(ANSWERED.minusDays(1)));
    }

    @Test
    void a_response_has_words_and_a_day_and_barriers_are_real() {
        assertEquals(List.of("respondedOn"), refused("Yes", null, null, Set.of()));
        assertEquals(List.of("responseType"), refused(null, ResponseType.REFUSED, null, Set.of()));
        assertEquals(List.of("respondedOn"), refused("Yes", null, SUBMITTED.minusDays(1), Set.of()));
        assertEquals(List.of("barriers"), refused(null, null, null, Set.of("BAR-999")));
    }

    private static Ask ask(String response, ResponseType type, LocalDate on, Set<String> barriers) {
        return new Ask("ASK-001", new SubmitAsk(null, "Powers", Instrument.POWER, null, null, null, SUBMITTED, null, null, LocalDate.of(2010, 3, 5), response, type, on, null, null, barriers), Set.of("BAR-001"), TODAY);
    }

    private static List<String> refused(String response, ResponseType type, LocalDate on, Set<String> barriers) {
        return assertThrows(InvalidInput.class, () -> ask(response, type, on, barriers)).violations().stream().map(Violation::field).toList();
    }
}
