package uk.totalplace.counting.expenditure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;

class ExpenditureReturnTest {
    @Test
    void a_return_is_kept_to_the_penny_and_not_yet_released() {
        assertEquals(new ExpenditureReturnRow("KCC", "2009/10", 230_000_000_001L, "audited", true, false, 0, 0, Phase.OUTTURN, Basis.BY_BODY, false),
                new ExpenditureReturn(new RecordReturn("KCC", "2009-10", 230_000_000_001L, " audited ", true)).row());
    }

    @Test
    void an_empty_note_is_no_note() {
        assertEquals(null, new ExpenditureReturn(new RecordReturn("KCC", "2009/10", 1L, " ", false)).row().note());
    }

    @Test
    void a_nil_return_is_a_return() {
        assertEquals(0, new ExpenditureReturn(new RecordReturn("KCC", "2009/10", 0L, null, false)).row().grossPence());
    }

    @Test
    void gross_expenditure_is_never_below_nothing() {
        assertEquals(List.of("grossPence"), refusedFields(new RecordReturn("KCC", "2009/10", -1L, null, false)));
    }

    @Test
    void a_year_is_two_calendar_years_that_follow_each_other() {
        assertEquals(List.of("year"), refusedFields(new RecordReturn("KCC", "2009/11", 1L, null, false)));
        assertEquals(List.of("year"), refusedFields(new RecordReturn("KCC", "2009", 1L, null, false)));
        assertEquals(List.of("year"), refusedFields(new RecordReturn("KCC", "1066/67", 1L, null, false)));
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        assertEquals(List.of("organisation", "year", "grossPence"), refusedFields(new RecordReturn(null, null, null, null, false)));
    }

    @Test
    void a_released_return_says_so() {
        ExpenditureReturn entered = new ExpenditureReturn(new RecordReturn("KCC", "2009/10", 1L, null, false));
        assertFalse(entered.row().released());
        entered.release();
        assertTrue(entered.row().released());
    }

    @Test
    void two_returns_are_the_same_one_when_organisation_and_year_are() {
        ExpenditureReturn.Key key = new ExpenditureReturn(new RecordReturn("KCC", "2009/10", 1L, null, false)).key();
        assertEquals(key, new ExpenditureReturn(new RecordReturn("KCC", "2009/2010", 2L, "other", true)).key());
        assertNotEquals(key, new ExpenditureReturn(new RecordReturn("KCC", "2010/11", 1L, null, false)).key());
        assertNotEquals(key, new ExpenditureReturn(new RecordReturn("TDC", "2009/10", 1L, null, false)).key());
    }

    private static List<String> refusedFields(RecordReturn command) {
        return assertThrows(InvalidInput.class, () -> new ExpenditureReturn(command)).violations().stream().map(Violation::field).toList();
    }
}
