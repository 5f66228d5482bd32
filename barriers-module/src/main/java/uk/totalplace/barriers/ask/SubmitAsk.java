package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.barriers.register.ResponseType;

/**
 * Enters an ask that was put to government, with the answer where there is one already. Without a {@code ref} it gets the next one.
 * {@code offer} is what the partners offer in return, {@code submittedIn} the paper and section, {@code barriers} the references of those it would remove.
 */
public record SubmitAsk(String ref, String text, Instrument instrument, String statute, String department, String minister, LocalDate submittedOn, String submittedIn, String offer,
        LocalDate responseDueOn, String response, ResponseType responseType, LocalDate respondedOn, String conditions, String source, Set<String> barriers) {
    public SubmitAsk {
        barriers = barriers == null ? Set.of() : Set.copyOf(barriers);
    }
}
