package uk.totalplace.common.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class UkTimeTest {
    @Test
    void half_past_eleven_in_utc_is_the_next_day_here_in_summer_and_the_same_in_winter() {
        assertEquals(LocalDate.of(2026, 7, 2), UkTime.dayOf(LocalDateTime.of(2026, 7, 1, 23, 30)));
        assertEquals(LocalDate.of(2026, 1, 1), UkTime.dayOf(LocalDateTime.of(2026, 1, 1, 23, 30)));
        assertEquals("2 July 2026, 00:30", UkTime.words(LocalDateTime.of(2026, 7, 1, 23, 30)));
        assertNull(UkTime.dayOf(null));
        assertNull(UkTime.words(null));
    }

    @Test
    void the_servers_own_zone_changes_nothing() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            LocalDateTime east = UkTime.now();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertEquals(0, ChronoUnit.HOURS.between(east, UkTime.now()), "One a day ahead of the other");
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
