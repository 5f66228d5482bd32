package uk.totalplace.common.booking;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.totalplace.common.Refusal;

/** Somebody else has it at that time; the message says who until when, and when it is next free. */
public class AlreadyBooked extends Refusal {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);

    /** @param nextFree null when it is not free within the next two weeks */
    AlreadyBooked(String name, String who, Slot taken, LocalDateTime nextFree) {
        super("%s is booked by %s from %s until %s. %s".formatted(name, who, taken.from().toLocalTime(), taken.until().format(MOMENT),
                nextFree == null ? "It is not free for as long within the next two weeks." : "It is next free for as long from " + nextFree.format(MOMENT) + "."));
    }
}
