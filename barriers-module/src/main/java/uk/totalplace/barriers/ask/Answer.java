package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import uk.totalplace.barriers.register.ResponseType;

/** What came back. {@code type} is null where the words do not say what it comes to; {@code conditions} and {@code reviewOn} may be null. */
public record Answer(String response, ResponseType type, LocalDate on, String conditions, LocalDate reviewOn) {

    boolean isEmpty() {
        return response == null && type == null && on == null && conditions == null && reviewOn == null;
    }

    /** Without the space around the words, and without words that say nothing. */
    Answer plain() {
        return new Answer(Said.plain(response), type, on, Said.plain(conditions), reviewOn);
    }
}
