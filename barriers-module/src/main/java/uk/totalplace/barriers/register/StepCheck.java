package uk.totalplace.barriers.register;

import java.time.LocalDate;
import uk.totalplace.common.Violations;

/** What a step must say, given the day of the step before it and the highest the barrier was escalated so far; both may be null. */
record StepCheck(LocalDate today, LocalDate before, Hop highest) {

    /** @throws uk.totalplace.common.InvalidInput with everything the step lacks */
    void of(TakeStep step, LocalDate on) {
        boolean escalates = step.to() == Status.ESCALATED;
        boolean answers = step.to() == Status.RESPONSE_RECEIVED;
        new Violations()
                .text("note", step.note(), 2000, "Say in a note what was done or why.")
                .unless(!on.isAfter(today), "on", "A step is taken today or earlier, not on a day to come.")
                .unless(before == null || !on.isBefore(before), "on", "The barrier was not there yet on that day: it came to where it stands later.")
                .unless(!escalates || step.escalatedTo() != null, "escalatedTo", "Say to whom it is escalated.")
                .unless(escalates || step.escalatedTo() == null, "escalatedTo", "Only an escalation says to whom.")
                .unless(step.escalatedTo() == null || highest == null || step.escalatedTo().compareTo(highest) > 0, "escalatedTo", "It has been escalated that far already. Name somebody higher.")
                .unless(!answers || step.response() != null, "response", "Say what the response comes to.")
                .unless(answers || step.response() == null, "response", "Only a response received says what it comes to.")
                .refuse();
    }
}
