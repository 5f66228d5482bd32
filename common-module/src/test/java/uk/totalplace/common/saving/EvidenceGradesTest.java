package uk.totalplace.common.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceGradesTest {
    private static final LocalDate TODAY = LocalDate.of(2010, 4, 8);

    @Test
    void data_are_graded_by_their_age_and_what_nobody_dated_is_a_guess() {
        assertEquals(1, EvidenceGrades.ofAge(TODAY.minusMonths(11), TODAY));
        assertEquals(2, EvidenceGrades.ofAge(TODAY.minusMonths(13), TODAY));
        assertEquals(6, EvidenceGrades.ofAge(TODAY.minusYears(9), TODAY));
        assertEquals(1, EvidenceGrades.ofAge(TODAY.plusMonths(2), TODAY));
        assertEquals(6, EvidenceGrades.ofAge(null, TODAY));
    }
}
