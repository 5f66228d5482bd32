package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.totalplace.barriers.register.ResponseType;

/** An ask as people read it. {@code response} and {@code respondedOn} are null while it waits; {@code responseType} also where the answer does not say what it comes to. */
public record AskRow(String ref, String text, Instrument instrument, String statute, String department, String official, String minister, LocalDate submittedOn, String submittedIn, String offer,
        LocalDate responseDueOn, String benefit, String evidence, boolean published, String source, String response, ResponseType responseType, LocalDate respondedOn, String conditions, LocalDate reviewOn,
        List<String> barriers, Promise promise, int version) {

    static AskRow of(String ref, AskDetails d, Answer a, int version) {
        return new AskRow(ref, d.text(), d.instrument(), d.statute(), d.department(), d.official(), d.minister(), d.submittedOn(), d.submittedIn(), d.offer(), d.responseDueOn(), d.benefit(), d.evidence(),
                d.published(), d.source(), a.response(), a.type(), a.on(), a.conditions(), a.reviewOn(), d.barriers().stream().sorted().toList(), d.promise(), version);
    }

    /** Whether an answer had come by a day. */
    public boolean isAnswered(LocalDate day) {
        return respondedOn != null && !respondedOn.isAfter(day);
    }

    public AskState state(LocalDate day) {
        return !isAnswered(day) ? AskState.WAITING : responseType == null ? AskState.ANSWERED : AskState.valueOf(responseType.name());
    }

    /** Days from the day it was submitted to the answer, or to the day of the view while there is none; null when it was submitted later than that. */
    public Long waiting(LocalDate day) {
        return day.isBefore(submittedOn) ? null : ChronoUnit.DAYS.between(submittedOn, isAnswered(day) ? respondedOn : day);
    }

    /** Days the answer is overdue; null when it has come or is not. */
    public Long overdue(LocalDate day) {
        return isAnswered(day) || responseDueOn == null || !day.isAfter(responseDueOn) ? null : ChronoUnit.DAYS.between(responseDueOn, day);
    }
}
