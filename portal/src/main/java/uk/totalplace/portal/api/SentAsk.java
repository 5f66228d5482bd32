package uk.totalplace.portal.api;

import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.barriers.ask.Answer;
import uk.totalplace.barriers.ask.AskDetails;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.barriers.ask.Promise;
import uk.totalplace.barriers.register.ResponseType;

/** An ask as it is sent; a new one with the answer where there is one already. */
public record SentAsk(String ref, Integer version, String text, Instrument instrument, String statute, String department, String official, String minister, LocalDate submittedOn, String submittedIn,
        String offer, LocalDate responseDueOn, String benefit, String evidence, Boolean published, String source, Set<String> barriers, Promise promise, String response, ResponseType responseType,
        LocalDate respondedOn, String conditions, LocalDate reviewOn) {

    AskDetails details() {
        return new AskDetails(text, instrument, statute, department, official, minister, submittedOn, submittedIn, offer, responseDueOn, benefit, evidence, Boolean.TRUE.equals(published), source, barriers, promise);
    }

    Answer answer() {
        return new Answer(response, responseType, respondedOn, conditions, reviewOn);
    }
}
