package uk.totalplace.common.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is free between bookings, within opening hours. */
final class FreeTimes {
    static final int DAYS_AHEAD = 14;

    private FreeTimes() {
    }

    /** The free slots of a day, in order. {@code taken} may hold slots of other days. */
    static List<Slot> of(LocalDate day, OpeningHours hours, List<Slot> taken) {
        List<Slot> free = new ArrayList<>();
        if (!hours.isOpenOn(day)) {
            return free;
        }
        LocalDateTime closes = day.atTime(hours.closes());
        LocalDateTime from = day.atTime(hours.opens());
        for (Slot slot : taken.stream().filter(one -> one.from().toLocalDate().equals(day)).sorted(Comparator.comparing(Slot::from)).toList()) {
            if (slot.from().isAfter(from)) {
                free.add(new Slot(from, slot.from()));
            }
            from = slot.until().isAfter(from) ? slot.until() : from;
        }
        if (from.isBefore(closes)) {
            free.add(new Slot(from, closes));
        }
        return free;
    }

    /** The first time at or after {@code wished} that is free for as long as is wished, within two weeks. */
    static Optional<LocalDateTime> next(LocalDateTime wished, Duration length, OpeningHours hours, List<Slot> taken) {
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            for (Slot free : of(wished.toLocalDate().plusDays(ahead), hours, taken)) {
                LocalDateTime from = free.from().isBefore(wished) ? wished : free.from();
                if (!from.plus(length).isAfter(free.until())) {
                    return Optional.of(from);
                }
            }
        }
        return Optional.empty();
    }
}
