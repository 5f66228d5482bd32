package uk.totalplace.assets.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PropertyClaimsTest {
    @Test
    void data_are_graded_by_their_age_and_what_nobody_dated_is_a_guess() {
        assertEquals(1, PropertyClaims.age(LocalDate.now().minusMonths(11)));
        assertEquals(2, PropertyClaims.age(LocalDate.now().minusMonths(13)));
        assertEquals(6, PropertyClaims.age(LocalDate.now().minusYears(9)));
        assertEquals(1, PropertyClaims.age(LocalDate.now().plusMonths(2)));
        assertEquals(6, PropertyClaims.age(null));
    }
}
