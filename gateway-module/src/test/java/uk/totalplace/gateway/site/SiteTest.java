package uk.totalplace.gateway.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;

class SiteTest {
    private static final BigDecimal EAST = new BigDecimal("1.38");
    private static final BigDecimal NORTH = new BigDecimal("51.38");

    @Test
    void a_site_is_kept_as_it_was_entered_and_not_yet_released() {
        SiteRow row = new Site(new OpenSite("GTW-01", " High Street ", SiteKind.GATEWAY, "KCC", "CT9 1YA", EAST, NORTH, LocalDate.of(2009, 2, 16), true)).row();
        assertEquals(new SiteRow("GTW-01", "High Street", SiteKind.GATEWAY, "KCC", "CT9 1YA", EAST, NORTH, LocalDate.of(2009, 2, 16), true, false, 0), row);
    }

    @Test
    void a_released_site_says_so() {
        Site site = new Site(at(EAST, NORTH));
        assertFalse(site.row().released());
        site.release();
        assertTrue(site.row().released());
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        assertEquals(List.of("code", "name", "kind", "organisation"), refusedFields(new OpenSite(null, " ", null, null, null, null, null, null, false)));
    }

    @Test
    void a_code_has_capitals_digits_and_hyphens_only() {
        assertEquals(List.of("code"), refusedFields(new OpenSite("gtw 1", "High Street", SiteKind.WEB, "KCC", null, null, null, null, false)));
    }

    @Test
    void a_position_has_both_coordinates_or_neither() {
        assertEquals(List.of("latitude"), refusedFields(at(EAST, null)));
        assertEquals(List.of("latitude"), refusedFields(at(null, NORTH)));
        assertEquals("GTW-01", new Site(at(null, null)).row().code());
    }

    @Test
    void a_position_lies_on_the_earth() {
        assertEquals(List.of("longitude"), refusedFields(at(new BigDecimal("180.1"), NORTH)));
        assertEquals(List.of("latitude"), refusedFields(at(EAST, new BigDecimal("-90.1"))));
    }

    @Test
    void a_name_longer_than_its_column_is_refused_in_words() {
        assertEquals(List.of("name"), refusedFields(new OpenSite("GTW-01", "x".repeat(201), SiteKind.WEB, "KCC", null, null, null, null, false)));
    }

    private static OpenSite at(BigDecimal longitude, BigDecimal latitude) {
        return new OpenSite("GTW-01", "High Street", SiteKind.GATEWAY, "KCC", null, longitude, latitude, null, false);
    }

    private static List<String> refusedFields(OpenSite command) {
        return assertThrows(InvalidInput.class, () -> new Site(command)).violations().stream().map(Violation::field).toList();
    }
}
