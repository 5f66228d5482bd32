package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.common.Violations;

/** What must hold of an ask and its answer before they are kept. {@code known} are those of the barriers named that there are. */
record AskCheck(Set<String> known, LocalDate today) {

    Violations of(AskDetails said) {
        Violations violations = new Violations()
                .text("text", said.text(), 1000, "Say what is asked for.")
                .mayStayEmpty("statute", said.statute(), 300)
                .mayStayEmpty("department", said.department(), 200)
                .mayStayEmpty("official", said.official(), 200)
                .mayStayEmpty("minister", said.minister(), 200)
                .unless(said.submittedOn() != null, "submittedOn", "Say on which day it was submitted.")
                .unless(said.submittedOn() == null || !said.submittedOn().isAfter(today), "submittedOn", "It is entered once it has been submitted, not before.")
                .mayStayEmpty("submittedIn", said.submittedIn(), 300)
                .mayStayEmpty("offer", said.offer(), 1000)
                .unless(said.responseDueOn() == null || said.submittedOn() == null || !said.responseDueOn().isBefore(said.submittedOn()), "responseDueOn", "A response is not due before the ask was submitted.")
                .mayStayEmpty("benefit", said.benefit(), 1000)
                .mayStayEmpty("evidence", said.evidence(), 2000)
                .mayStayEmpty("source", said.source(), 300);
        said.barriers().forEach(barrier -> violations.unless(known.contains(barrier), "barriers", "There is no barrier “" + barrier + "”."));
        return said.promise() == null ? violations : violations.and(of(said.promise()));
    }

    private Violations of(Promise promise) {
        return new Violations()
                .text("promise", promise.words(), 2000, "Say what government promised, in its own words.")
                .text("promisedBy", promise.by(), 200, "Say who promised it.")
                .unless(promise.on() != null, "promisedOn", "Say on which day it was promised.")
                .unless(promise.on() == null || !promise.on().isAfter(today), "promisedOn", "A promise is entered once it has been made, not before.")
                .text("promisedIn", promise.in(), 300, "Say where it was promised.")
                .unless(promise.state() != null, "promiseState", "Say what has become of the promise.")
                .mayStayEmpty("nextStep", promise.nextStep(), 1000);
    }

    /** An answer to an ask that was submitted on a day. */
    Violations of(Answer answer, LocalDate submittedOn) {
        return new Violations()
                .text("response", answer.response(), 2000, "Say what the response says.")
                .unless(answer.on() != null, "respondedOn", "Say on which day the response came.")
                .unless(answer.on() == null || submittedOn == null || !answer.on().isBefore(submittedOn) && !answer.on().isAfter(today), "respondedOn", "A response comes after the ask and not after today.")
                .mayStayEmpty("conditions", answer.conditions(), 1000)
                .unless(answer.reviewOn() == null || answer.on() == null || !answer.reviewOn().isBefore(answer.on()), "reviewOn", "A response is not reviewed before it came.");
    }
}
