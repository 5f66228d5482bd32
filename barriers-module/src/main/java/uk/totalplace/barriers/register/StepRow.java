package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** A step as people read it. {@code on} is the day it happened, {@code recordedAt} the moment (UTC) it was written down, {@code by} a name. */
public record StepRow(Status from, Status to, LocalDate on, String by, String note, Hop escalatedTo, ResponseType response, LocalDateTime recordedAt) {

    /** {@code changed status from Triaged to Escalated, to the minister}. */
    public String words() {
        String whither = escalatedTo == null ? "" : ", to " + escalatedTo.words();
        String answer = response == null ? "" : ": " + response.word().toLowerCase(Locale.ROOT);
        return (from == to ? "escalated it further" : "changed status from " + from.word() + " to " + to.word()) + whither + answer;
    }
}
