package uk.totalplace.common.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.NotYours;

class CallerTest {
    @Test
    void an_auditor_of_one_organisation_may_not_read_what_tells_of_all() {
        assertThrows(NotYours.class, caller("E10000016", Role.AUDITOR)::mustBeProgrammeOffice);
        assertDoesNotThrow(caller(null, Role.AUDITOR)::mustBeProgrammeOffice);
    }

    @Test
    void an_officer_of_the_programme_office_keeps_the_records_of_all() {
        assertEquals(new Caller.Kept(true, List.of()), caller(null, Role.OFFICER).kept());
    }

    @Test
    void a_partner_keeps_its_own_and_its_predecessors() {
        assertEquals(new Caller.Kept(false, List.of("A1", "B1")), new Caller("x", "X", "A1", Set.of("B1"), Set.of(Role.PARTNER)).kept());
    }

    @Test
    void a_partners_person_without_an_organisation_and_an_officer_of_one_keep_none() {
        assertEquals(new Caller.Kept(false, List.of()), caller(null, Role.PARTNER).kept());
        assertEquals(new Caller.Kept(false, List.of()), caller("A1", Role.OFFICER).kept());
    }

    private static Caller caller(String organisation, String role) {
        return new Caller("x", "X", organisation, Set.of(role));
    }
}
