package uk.totalplace.counting.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.returns.CalledBody;

/** Three bodies that spend 900, 60 and 40 in 2009/10. */
class TellingTest {
    private final List<Telling.Told> told = new ArrayList<>();
    private final List<CalledBody> called = new ArrayList<>();
    private Map<String, LocalDate> ended = Map.of();
    private Map<String, String> successors = Map.of();

    @BeforeEach
    void all_tell_2009() {
        told("KCC", 2009, 900);
        told("POLICE", 2009, 60);
        told("FIRE", 2009, 40);
    }

    private void told(String body, int year, long pence) {
        told.add(new Telling.Told(body, year, true, pence, true));
    }

    private void calledFor(String body, int year, boolean nothing) {
        called.add(new CalledBody(new FinancialYear(year), body, nothing));
    }

    private ToldYear year(int year) {
        return years().stream().filter(one -> one.startYear() == year).findFirst().orElseThrow();
    }

    private List<ToldYear> years() {
        return new Telling(told, called, ended, successors, BigDecimal.valueOf(95), "MINE"::equals).years();
    }

    @Test
    void one_early_return_does_not_become_what_the_county_spends() {
        told("FIRE", 2010, 41);
        ToldYear early = year(2010);
        assertFalse(early.enough());
        assertTrue(early.isProvisional());
        assertEquals("2010/11: 1 of 3 bodies has told its outturn; still to come: KCC, POLICE", early.words(name -> name));
        told("POLICE", 2011, 70);
        assertEquals(List.of("KCC", "FIRE"), year(2011).missing(), "Two fragments in a row are both held against the last year that was told");
        assertFalse(year(2011).enough());
    }

    @Test
    void a_year_that_everybody_has_told_is_whole_however_little_it_is() {
        told("KCC", 2010, 500);
        told("POLICE", 2010, 60);
        told("FIRE", 2010, 40);
        assertTrue(year(2010).enough());
        assertFalse(year(2010).isProvisional());
    }

    @Test
    void a_small_body_that_is_late_does_not_hold_the_year_up_and_is_named() {
        told("KCC", 2010, 900);
        told("POLICE", 2010, 60);
        assertTrue(year(2010).enough(), "960 of 1,000 are told");
        assertTrue(year(2010).isProvisional());
        assertEquals(List.of("FIRE"), year(2010).missing());
    }

    @Test
    void less_than_the_share_is_too_little() {
        told("KCC", 2010, 909);
        told("FIRE", 2010, 40);
        assertFalse(year(2010).enough(), "949 of 1,000");
    }

    @Test
    void what_is_not_released_is_still_to_come_for_those_who_do_not_see_it() {
        told("POLICE", 2010, 60);
        told("FIRE", 2010, 40);
        told.add(new Telling.Told("KCC", 2010, true, 900, false));
        calledFor("KCC", 2010, false);
        assertEquals(List.of("KCC"), year(2010).missing());
        assertEquals(3, year(2010).expected());
        assertFalse(year(2010).enough());
    }

    @Test
    void a_budget_is_no_outturn() {
        told.add(new Telling.Told("KCC", 2010, false, 900, true));
        assertFalse(year(2010).enough());
        assertEquals(0, year(2010).told());
        assertTrue(year(2010).words(name -> name).startsWith("2010/11: nobody has told an outturn; still to come: KCC"));
    }

    @Test
    void whoever_is_called_is_to_tell_and_is_named_to_its_own_people_alone() {
        calledFor("MINE", 2009, false);
        calledFor("OTHER", 2009, false);
        assertEquals(List.of("MINE"), year(2009).missing());
        assertEquals(1, year(2009).unnamed());
        assertEquals("2009/10: 3 of 5 bodies have told their outturn; still to come: MINE and 1 more", year(2009).words(name -> name));
        assertTrue(year(2009).enough(), "There is no earlier year that says how much is missing");
    }

    @Test
    void a_body_that_told_others_nothing_is_not_betrayed_by_its_call() {
        told.add(new Telling.Told("OTHER", 2009, true, 5, false));
        calledFor("OTHER", 2009, false);
        assertEquals(3, year(2009).expected());
        assertFalse(year(2009).isProvisional());
    }

    @Test
    void nobody_waits_for_a_body_that_has_nothing_or_that_has_ended() {
        told("KCC", 2010, 900);
        calledFor("FIRE", 2010, true);
        ended = Map.of("POLICE", LocalDate.of(2010, 3, 31));
        assertFalse(year(2010).isProvisional());
        successors = Map.of("POLICE", "NEW POLICE");
        assertEquals(List.of("NEW POLICE"), year(2010).missing());
        ended = Map.of("POLICE", LocalDate.of(2010, 4, 1));
        assertEquals(List.of("POLICE"), year(2010).missing(), "It still stood when the year began");
    }

    @Test
    void a_lone_return_of_long_ago_holds_nobody_up() {
        told("MEDWAY", 1990, 7);
        assertTrue(year(2009).enough());
        assertEquals(List.of("MEDWAY"), year(2009).missing());
    }
}
