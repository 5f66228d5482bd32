package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A step as people read it. {@code on} is the day it happened, {@code recordedAt} the moment (UTC) it was written down, {@code by} a name. */
public record StepRow(Status from, Status to, LocalDate on, String by, String note, LocalDateTime recordedAt) {

    /** {@code changed status from Estimated to Validated}. */
    public String words() {
        return "changed status from " + from.word() + " to " + to.word();
    }
}
