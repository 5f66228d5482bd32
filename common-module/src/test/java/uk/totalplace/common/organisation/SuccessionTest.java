package uk.totalplace.common.organisation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;

class SuccessionTest {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 1);

    private static Organisation ended() {
        return new Organisation(new RegisterOrganisation("OLD-BODY", null, "Old body", OrganisationKind.NHS, null, List.of("Old", "OLD"), null, DAY.minusDays(1), "test"));
    }

    private static Succession heir(String code, LocalDate on, String share) {
        return Succession.of(new SuccessionRow(code, on, new BigDecimal(share), "test", false));
    }

    @Test
    void the_shares_of_one_day_come_to_the_whole() {
        assertDoesNotThrow(() -> ended().isSucceededBy(List.of(heir("ONE", DAY, "28.61"), heir("TWO", DAY, "71.39"))));
        assertThrows(InvalidInput.class, () -> ended().isSucceededBy(List.of(heir("ONE", DAY, "28.61"), heir("TWO", DAY, "71.38"))));
    }

    @Test
    void each_day_is_a_whole_of_its_own() {
        assertThrows(InvalidInput.class, () -> ended().isSucceededBy(List.of(heir("ONE", DAY, "50"), heir("TWO", DAY.plusYears(1), "50"))));
        assertDoesNotThrow(() -> ended().isSucceededBy(List.of(heir("ONE", DAY, "100"), heir("TWO", DAY.plusYears(1), "100"))));
    }

    @Test
    void a_share_is_more_than_nothing_and_at_most_all() {
        assertThrows(InvalidInput.class, () -> heir("ONE", DAY, "0"));
        assertThrows(InvalidInput.class, () -> heir("ONE", DAY, "100.01"));
    }

    @Test
    void refused_successors_leave_the_old_ones_standing() {
        Organisation organisation = ended();
        organisation.isSucceededBy(List.of(heir("ONE", DAY, "100")));
        assertThrows(InvalidInput.class, () -> organisation.isSucceededBy(List.of(heir("TWO", DAY, "99"))));
        assertEquals(List.of("ONE"), organisation.row().successors().stream().map(SuccessionRow::successor).toList());
    }

    @Test
    void a_body_does_not_end_before_it_begins_and_names_that_differ_in_case_only_are_one() {
        assertThrows(InvalidInput.class, () -> new Organisation(new RegisterOrganisation("OLD-BODY", null, "Old", OrganisationKind.NHS, null, List.of(), DAY, DAY.minusDays(1), null)));
        assertEquals(List.of("Old"), ended().row().aliases());
    }
}
