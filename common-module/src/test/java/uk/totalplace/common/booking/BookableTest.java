package uk.totalplace.common.booking;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.record.RecordRef;

class BookableTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDateTime NOW = MONDAY.atTime(8, 0);
    private static final Set<DayOfWeek> WEEKDAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final OpeningHours HOURS = new OpeningHours(WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0));
    private final Bookable hall = new Bookable(new OfferBookable("THE-HALL", "The hall", BookableKind.HALL, "E07000114", new RecordRef("site", "S-1"), 40, LocalTime.of(9, 0), LocalTime.of(17, 0), WEEKDAYS, false));

    private static LocalDateTime at(int day, int hour, int minute) {
        return MONDAY.plusDays(day).atTime(hour, minute);
    }

    private static Slot slot(int day, int from, int until) {
        return new Slot(at(day, from, 0), at(day, until, 0));
    }

    private String refusal(LocalDateTime from, LocalDateTime until, Integer people) {
        return assertThrows(InvalidInput.class, () -> hall.accept(new BookTime("THE-HALL", from, until, "Meeting", people, false), NOW)).getMessage();
    }

    @Test
    void it_is_booked_within_its_hours_only() {
        assertDoesNotThrow(() -> hall.accept(new BookTime("THE-HALL", at(0, 9, 0), at(0, 17, 0), "Meeting", 40, false), NOW));
        assertTrue(refusal(at(0, 8, 30), at(0, 10, 0), null).contains("open Mon–Fri, 09:00 to 17:00"));
        assertTrue(refusal(at(5, 10, 0), at(5, 11, 0), null).contains("It is open"));
        assertTrue(refusal(at(0, 16, 0), at(1, 9, 30), null).contains("It is open"));
    }

    @Test
    void what_cannot_be_is_refused_in_words() {
        assertEquals("It takes 40 people.", refusal(at(0, 10, 0), at(0, 11, 0), 41));
        assertEquals("It must end after it begins.", refusal(at(0, 11, 0), at(0, 11, 0), null));
        assertEquals("Book at least 15 minutes.", refusal(at(0, 11, 0), at(0, 11, 5), null));
        assertEquals("That time has passed.", refusal(at(-3, 11, 0), at(-3, 12, 0), null));
        assertEquals("It can be booked at most 12 months ahead.", refusal(at(371, 11, 0), at(371, 12, 0), null));
    }

    @Test
    void what_was_booked_fits_or_not_after_a_change() {
        hall.change(new ChangeBookable("THE-HALL", 0, "The small hall", BookableKind.ROOM, new RecordRef("site", "S-1"), 20, LocalTime.of(10, 0), LocalTime.of(16, 0), WEEKDAYS, null, null));
        assertTrue(hall.fits(slot(0, 10, 12), 20));
        assertFalse(hall.fits(slot(0, 9, 12), 20));
        assertFalse(hall.fits(slot(0, 10, 12), 21));
    }

    @Test
    void what_is_withdrawn_is_booked_again_once_it_is_offered_again() {
        assertEquals("Say why it is not offered any more.", assertThrows(InvalidInput.class, () -> hall.withdraw("asha", " ")).getMessage());
        hall.withdraw("asha", "The roof leaks.");
        assertEquals("The hall is not offered any more: The roof leaks.", refusal(at(0, 10, 0), at(0, 11, 0), null));
        hall.offerAgain();
        assertDoesNotThrow(() -> hall.accept(new BookTime("THE-HALL", at(0, 10, 0), at(0, 11, 0), "Meeting", 40, false), NOW));
    }

    @Test
    void days_in_a_row_are_said_by_the_first_and_the_last() {
        assertEquals("Mon–Wed, Fri, Sat, 09:00 to 17:00", new OpeningHours(OpeningHours.days("12356"), LocalTime.of(9, 0), LocalTime.of(17, 0)).words());
        assertEquals("Mon–Sun, 09:00 to 17:00", new OpeningHours(OpeningHours.days("1234567"), LocalTime.of(9, 0), LocalTime.of(17, 0)).words());
    }

    @Test
    void free_is_what_lies_between_bookings() {
        List<Slot> taken = List.of(slot(0, 13, 14), slot(0, 9, 10), slot(1, 9, 17), new Slot(at(0, 13, 30), at(0, 15, 0)));
        assertEquals(List.of("10:00–13:00", "15:00–17:00"), FreeTimes.of(MONDAY, HOURS, taken).stream().map(Slot::words).toList());
        assertEquals(List.of(), FreeTimes.of(MONDAY.plusDays(1), HOURS, taken));
        assertEquals(List.of(), FreeTimes.of(MONDAY.plusDays(5), HOURS, taken));
    }

    @Test
    void the_next_free_time_is_long_enough_and_passes_over_closed_days() {
        List<Slot> taken = List.of(slot(4, 9, 12), slot(4, 13, 17), slot(7, 9, 10));
        assertEquals(Optional.of(at(4, 12, 0)), FreeTimes.next(at(4, 9, 0), Duration.ofHours(1), HOURS, taken));
        assertEquals(Optional.of(at(7, 10, 0)), FreeTimes.next(at(4, 9, 0), Duration.ofHours(2), HOURS, taken));
        assertEquals(Optional.empty(), FreeTimes.next(at(4, 9, 0), Duration.ofHours(9), HOURS, taken));
    }

    @Test
    void times_of_the_wall_become_utc_in_winter_and_in_summer() {
        assertEquals(LocalDateTime.of(2027, 1, 4, 10, 0), WallClock.toUtc(LocalDateTime.of(2027, 1, 4, 10, 0), "from"));
        assertEquals(LocalDateTime.of(2027, 7, 5, 9, 0), WallClock.toUtc(LocalDateTime.of(2027, 7, 5, 10, 0), "from"));
        assertEquals(LocalDateTime.of(2027, 7, 5, 10, 0), UkTime.of(LocalDateTime.of(2027, 7, 5, 9, 0)));
    }

    @Test
    void the_hour_that_is_left_out_and_the_hour_that_comes_twice_are_refused() {
        assertTrue(assertThrows(InvalidInput.class, () -> WallClock.toUtc(LocalDateTime.of(2027, 3, 28, 1, 30), "from")).getMessage().contains("go forward"));
        assertTrue(assertThrows(InvalidInput.class, () -> WallClock.toUtc(LocalDateTime.of(2027, 10, 31, 1, 30), "from")).getMessage().contains("go back"));
    }

    @Test
    void the_refusal_says_who_has_it_until_when_and_when_it_is_free() {
        assertEquals("The hall is booked by Asha from 10:00 until 12:00 on 1 March 2027. It is next free for as long from 12:00 on 1 March 2027.",
                new AlreadyBooked("The hall", "Asha", slot(0, 10, 12), at(0, 12, 0)).getMessage());
    }
}
