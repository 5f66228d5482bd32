package uk.totalplace.counting.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.organisation.OrganisationRow;

class PartnerNamesTest {
    private final PartnerNames names = new PartnerNames(List.of(partner("ANY", "Anyshire County Council", "Anyshire CC", "Anyshire", "ACC", "29", "GB-LAE-ANY"), partner("TOWN", "Anytown & Villages Borough Council", "Anytown")));

    private static OrganisationRow partner(String code, String name, String... aliases) {
        return new OrganisationRow(code, name, OrganisationKind.DISTRICT_COUNCIL, null, List.of(aliases), null, null, List.of(), null, 1);
    }

    @ParameterizedTest
    @CsvSource({"ANYSHIRE COUNTY COUNCIL, ANY, 100", "Anytown and Villages Borough Council, TOWN, 100", "Anyshire CC, ANY, 95", "Anyshire County Council Pension Fund, ANY, 80", "anytown, TOWN, 70", "ACC, ANY, 60"})
    void how_sure_it_is_goes_by_how_much_of_the_name_is_said(String payee, String code, int score) {
        PartnerNames.Match match = names.meant(SupplierName.of(payee)).orElseThrow();
        assertEquals(code, match.organisation());
        assertEquals(score, match.score());
        assertTrue(match.reason().length() > 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29", "Anyshire Taxis Ltd", "ACC Coaches", "Anytown Players", "Anyshire County"})
    void a_code_or_a_name_that_only_shares_a_word_means_nobody(String payee) {
        assertEquals(Optional.empty(), names.meant(SupplierName.of(payee)));
    }

    @Test
    void of_two_that_are_called_alike_the_surer_one_is_meant() {
        PartnerNames both = new PartnerNames(List.of(partner("A", "First Council", "Anyplace"), partner("B", "Anyplace")));
        assertEquals("B", both.meant(SupplierName.of("Anyplace")).orElseThrow().organisation());
    }
}
