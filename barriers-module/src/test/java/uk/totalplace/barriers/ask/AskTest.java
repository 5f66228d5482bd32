package uk.totalplace.barriers.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;
import uk.totalplace.common.audit.Change;

class AskTest {
    private static final LocalDate SUBMITTED = LocalDate.of(2010, 2, 5);
    private static final LocalDate ANSWERED = LocalDate.of(2010, 3, 24);
    private static final LocalDate TODAY = LocalDate.of(2010, 4, 8);
    private static final AskCheck CHECK = new AskCheck(Set.of("BAR-001"), TODAY);

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
        assertEquals(List.of("response", "respondedOn"), refused(null, ResponseType.REFUSED, null, Set.of()));
        assertEquals(List.of("respondedOn"), refused("Yes", null, SUBMITTED.minusDays(1), Set.of()));
        assertEquals(List.of("barriers"), refused(null, null, null, Set.of("BAR-999")));
    }

    @Test
    void a_response_taken_down_later_says_what_it_comes_to_and_is_not_older_than_the_one_before() {
        Ask ask = ask("Perhaps", null, ANSWERED, Set.of());
        assertEquals(List.of("responseType"), fields(() -> ask.answer(new Answer("Yes", null, TODAY, null, null), CHECK)));
        assertEquals(List.of("respondedOn"), fields(() -> ask.answer(new Answer("Yes", ResponseType.GRANTED, ANSWERED.minusDays(1), null, null), CHECK)));
        assertEquals(List.of("reviewOn"), fields(() -> ask.answer(new Answer("Later", ResponseType.DEFERRED, TODAY, null, TODAY.minusDays(1)), CHECK)));
        ask.answer(new Answer("Yes", ResponseType.GRANTED, TODAY, "Two years only", null), CHECK);
        assertEquals(AskState.GRANTED, ask.row().state(TODAY));
        assertEquals(AskState.WAITING, ask.row().state(TODAY.minusDays(1)));
    }

    @Test
    void a_promise_is_whole_or_not_there() {
        assertEquals(List.of("promisedBy", "promisedOn", "promisedIn", "promiseState"), fields(() -> ask(details(Set.of(), new Promise("We will look into it", null, null, " ", null, null)), null)));
        assertEquals(List.of("promisedOn"), fields(() -> ask(details(Set.of(), new Promise("We will", "The minister", TODAY.plusDays(1), "A speech", PromiseState.SAID, null)), null)));
    }

    @Test
    void a_correction_says_what_it_changed_and_does_not_pass_the_response() {
        Ask ask = ask("Yes", ResponseType.GRANTED, ANSWERED, Set.of("BAR-001"));
        AskDetails before = ask.details();
        AskDetails late = new AskDetails(before.text(), before.instrument(), null, null, null, null, TODAY, null, null, null, null, null, false, null, Set.of(), null);
        assertEquals(List.of("submittedOn"), fields(() -> ask.correct(late, CHECK)));
        assertEquals(List.of("Barriers cleared, it was BAR-001", "Promise set to We will"),
                ask.correct(details(Set.of(), new Promise("We will", "The minister", ANSWERED, "A speech", PromiseState.SAID, null)), CHECK).stream().map(Change::words).filter(words -> words.startsWith("B") || words.startsWith("Promise ")).toList());
    }

    @Test
    void a_letter_has_a_day_two_sides_and_words() {
        assertEquals(List.of("on", "from", "to", "said"), fields(() -> new AskLetter(new RecordLetter("ASK-001", TODAY.plusDays(1), "", null, " "), TODAY, "officer")));
    }

    private static Ask ask(String response, ResponseType type, LocalDate on, Set<String> barriers) {
        return ask(details(barriers, null), new Answer(response, type, on, null, null));
    }

    private static Ask ask(AskDetails details, Answer answer) {
        return new Ask("ASK-001", details, answer, CHECK);
    }

    private static AskDetails details(Set<String> barriers, Promise promise) {
        return new AskDetails("Powers", Instrument.POWER, null, null, null, null, SUBMITTED, null, null, LocalDate.of(2010, 3, 5), null, null, false, null, barriers, promise);
    }

    private static List<String> refused(String response, ResponseType type, LocalDate on, Set<String> barriers) {
        return fields(() -> ask(response, type, on, barriers));
    }

    private static List<String> fields(Executable deed) {
        return assertThrows(InvalidInput.class, deed).violations().stream().map(Violation::field).toList();
    }
}
