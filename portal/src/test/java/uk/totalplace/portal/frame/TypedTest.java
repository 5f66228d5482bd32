package uk.totalplace.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;

class TypedTest {
    private final Typed typed = new Typed();

    @Test
    void a_day_is_read_in_the_ways_people_write_it() {
        for (String text : List.of("5 March 2010", "5 mar 2010", "05/03/2010", "5/3/2010", "2010-03-05", " 5 MARCH 2010 ")) {
            assertEquals(LocalDate.of(2010, 3, 5), day(text), text);
        }
    }

    @Test
    void a_day_that_never_was_is_refused_and_stays_as_typed() {
        assertNull(day("30/02/2010"));
        assertEquals(List.of("field"), refusedFields());
        assertEquals("30/02/2010", typed.fields().get("field"));
    }

    @Test
    void pounds_are_read_with_and_without_sign_and_separators() {
        assertEquals(123_456_789L, pence("£1,234,567.89"));
        assertEquals(123_456_700L, pence("1234567"));
        assertEquals(50L, pence("0.5"));
        assertEquals(-100L, pence("-1"));
    }

    @Test
    void an_amount_that_could_mean_two_things_is_refused() {
        assertNull(pence("1,23"));
        assertNull(pence("1.234"));
        assertNull(pence("2.3bn"));
        assertEquals(List.of("field", "field", "field"), refusedFields());
    }

    @Test
    void a_number_may_carry_a_true_minus_sign() {
        typed.fields().put("field", "−0.25");
        assertEquals(new BigDecimal("-0.25"), typed.number("field"));
    }

    @Test
    void nothing_typed_is_nothing_and_no_mistake() {
        assertNull(day(" "));
        assertNull(pence(null));
        assertNull(typed.number("other"));
        typed.refuseUnreadable();
    }

    private LocalDate day(String text) {
        typed.fields().put("field", text);
        return typed.day("field");
    }

    private Long pence(String text) {
        typed.fields().put("field", text);
        return typed.pence("field");
    }

    private List<String> refusedFields() {
        return assertThrows(InvalidInput.class, typed::refuseUnreadable).violations().stream().map(Violation::field).toList();
    }
}
