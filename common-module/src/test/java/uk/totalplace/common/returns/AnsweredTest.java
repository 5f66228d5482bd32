package uk.totalplace.common.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.period.FinancialYear;

class AnsweredTest {
    private static final FinancialYear EARLIER = new FinancialYear(2008);
    private static final FinancialYear LATER = new FinancialYear(2009);
    private final List<Answered> open = List.of(new Answered(1, EARLIER, ReturnState.DUE), new Answered(2, LATER, ReturnState.DUE));

    @Test
    void a_file_answers_the_return_of_its_own_year_and_not_the_one_that_is_due_first() {
        assertEquals(List.of(2L), Answered.by(Set.of(LATER), open));
        assertEquals(List.of(1L, 2L), Answered.by(Set.of(EARLIER, LATER), open));
        assertEquals(List.of(), Answered.by(Set.of(new FinancialYear(2010)), open));
    }

    @Test
    void what_was_attested_of_its_year_is_answered_anew() {
        assertEquals(List.of(2L), Answered.by(Set.of(LATER), List.of(new Answered(1, EARLIER, ReturnState.DUE), new Answered(2, LATER, ReturnState.ATTESTED))));
    }

    @Test
    void a_file_without_years_answers_the_first_and_so_does_any_file_where_no_year_was_called_for() {
        assertEquals(List.of(1L), Answered.by(Set.of(), open));
        assertEquals(List.of(3L), Answered.by(Set.of(LATER), List.of(new Answered(3, null, ReturnState.DUE))));
    }
}
