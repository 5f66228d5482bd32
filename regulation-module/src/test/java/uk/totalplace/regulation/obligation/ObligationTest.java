package uk.totalplace.regulation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;
import uk.totalplace.common.organisation.OrganisationKind;

class ObligationTest {
    @Test
    void an_obligation_is_kept_as_it_was_entered() {
        assertEquals(new ObligationRow("OBL-001", "External audit", "Audit Commission", List.of(OrganisationKind.COUNTY_COUNCIL, OrganisationKind.POLICE), Frequency.ANNUAL, "the Act", true, 0),
                new Obligation(new RegisterObligation("OBL-001", " External audit", "Audit Commission ", Set.of(OrganisationKind.POLICE, OrganisationKind.COUNTY_COUNCIL), Frequency.ANNUAL, "the Act", true)).row());
    }

    @Test
    void it_applies_to_at_least_one_kind_of_body() {
        assertEquals(List.of("appliesTo"), refusedFields(new RegisterObligation("OBL-001", "External audit", "Audit Commission", Set.of(), Frequency.ANNUAL, "the Act", false)));
    }

    @Test
    void it_always_says_where_it_is_written() {
        assertEquals(List.of("source"), refusedFields(new RegisterObligation("OBL-001", "External audit", "Audit Commission", Set.of(OrganisationKind.NHS), Frequency.ANNUAL, " ", false)));
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        assertEquals(List.of("code", "title", "inspectorate", "appliesTo", "frequency", "source"), refusedFields(new RegisterObligation(null, null, null, null, null, null, false)));
    }

    private static List<String> refusedFields(RegisterObligation command) {
        return assertThrows(InvalidInput.class, () -> new Obligation(command)).violations().stream().map(Violation::field).toList();
    }
}
