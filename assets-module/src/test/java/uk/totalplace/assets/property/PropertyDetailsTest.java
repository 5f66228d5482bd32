package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.assets.property.Lines.judgedAlone;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PropertyDetailsTest {

    private static PropertyDetails of(String... headingsAndCells) {
        String[] all = new String[headingsAndCells.length + 2];
        all[0] = "AssetCode";
        all[1] = "A1";
        System.arraycopy(headingsAndCells, 0, all, 2, headingsAndCells.length);
        return judgedAlone(all).row().details();
    }

    @Test
    void the_same_content_has_the_same_hash_however_its_numbers_are_written() {
        assertEquals(of("PropertyName", "Hall", "BuildingSize", "100").contentHash(), of("PropertyName", "Hall", "BuildingSize", "£100.00").contentHash());
    }

    @Test
    void each_field_counts_in_the_hash() {
        Set<String> hashes = new HashSet<>();
        hashes.add(of("PropertyName", "Hall").contentHash());
        for (String[] more : new String[][] {{"PropertyNumber", "1"}, {"StreetName", "1"}, {"PostTown", "1"}, {"UPRN", "1"}, {"BuildingSize", "1"}, {"LandArea", "1"}, {"FunctionLabel", "1"},
            {"LandRegistryTitleNumber", "1"}, {"BuildingCosts", "1"}, {"RequiredMaintenance", "1"}, {"InspireURL", "1"}, {"ApplicableDate", "01/01/2010"}}) {
            assertTrue(hashes.add(of("PropertyName", "Hall", more[0], more[1]).contentHash()), more[0]);
        }
    }

    @Test
    void the_word_null_is_not_nothing() {
        assertNotEquals(of("PropertyName", "null", "StreetName", "High Street").contentHash(), of("PropertyName", "", "StreetName", "High Street").contentHash());
    }

    @Test
    void it_is_called_by_its_name_else_by_its_address() {
        assertEquals("Hall", of("PropertyName", "Hall", "StreetName", "High Street").calledName());
        assertEquals("10 High Street, Anytown", of("PropertyNumber", "10", "StreetName", "High Street", "PostTown", "Anytown").calledName());
    }

    @Test
    void vacant_is_what_its_tenure_or_its_purpose_says() {
        assertTrue(of("PropertyName", "Hall", "TenureDetail", "Leasehold out/void").isVacant());
        assertTrue(of("PropertyName", "Hall", "Purpose", "Surplus").isVacant());
        assertFalse(of("PropertyName", "Hall", "TenureDetail", "Owner occupied").isVacant());
    }
}
